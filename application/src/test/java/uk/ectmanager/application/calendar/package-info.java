/** Fakes, contracts and builders of term calendars. */
@NullMarked
package uk.ectmanager.application.calendar;

import org.jspecify.annotations.NullMarked;
