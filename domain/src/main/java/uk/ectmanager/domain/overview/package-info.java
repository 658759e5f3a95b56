/** The words of lists and dashboards: where an ECT stands, and what waits for whom. */
@NullMarked
package uk.ectmanager.domain.overview;

import org.jspecify.annotations.NullMarked;
