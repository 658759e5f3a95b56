/**
 * Term calendars and the term line: what an appropriate body publishes about its school year, and
 * how dates become positions in terms and back (D4). Nothing here knows an ECT, a rule of induction
 * or a clock.
 */
@NullMarked
package uk.ectmanager.domain.calendar;

import org.jspecify.annotations.NullMarked;
