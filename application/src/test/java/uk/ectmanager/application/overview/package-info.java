/** Rows, lists and dashboards on fakes. */
@NullMarked
package uk.ectmanager.application.overview;

import org.jspecify.annotations.NullMarked;
