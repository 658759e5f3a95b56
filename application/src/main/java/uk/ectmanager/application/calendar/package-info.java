/**
 * Term calendars: published and imported by appropriate bodies, made into term lines for every
 * feature by {@link uk.ectmanager.application.calendar.TermLines}.
 */
@NullMarked
package uk.ectmanager.application.calendar;

import org.jspecify.annotations.NullMarked;
