/** The application's clock, its schedules, and the demonstration's clock that can be moved. */
@NullMarked
package uk.ectmanager.bootstrap.time;

import org.jspecify.annotations.NullMarked;
