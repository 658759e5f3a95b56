package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;

/**
 * The place of a report in the plan, as it is kept with the induction so that schedules and lists
 * need not plan again.
 *
 * @param number counted from 1 within its kind
 * @param term calendar term counted from the ECT's start; names the report for ever
 * @param provisional rests on a calendar that is not published yet
 */
public record ReportSlot(
    ReportKind kind,
    int number,
    int term,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportDates dates,
    boolean provisional) {}
