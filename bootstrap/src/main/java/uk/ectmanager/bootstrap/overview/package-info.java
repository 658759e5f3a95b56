/** Puts lists of ECTs, dashboards and the partners' question together. */
@NullMarked
package uk.ectmanager.bootstrap.overview;

import org.jspecify.annotations.NullMarked;
