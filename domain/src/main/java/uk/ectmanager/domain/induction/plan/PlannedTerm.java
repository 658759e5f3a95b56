package uk.ectmanager.domain.induction.plan;

import uk.ectmanager.domain.calendar.CalendarTerm;
import uk.ectmanager.domain.shared.Rational;

/**
 * What one calendar term adds to the plan.
 *
 * @param served FTE terms served in it when the plan runs its course
 * @param contractedDays its published induction days times FTE, for the part of it that is served
 */
public record PlannedTerm(CalendarTerm term, Rational served, Rational contractedDays) {}
