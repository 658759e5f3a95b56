package uk.ectmanager.adapter.graphql.clock;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.clock.StatutoryDeadline;
import uk.ectmanager.domain.clock.StatutoryDuty;

/** The schema's StatutoryDeadline. */
record StatutoryDeadlineView(
    StatutoryDuty duty,
    String actor,
    LocalDate date,
    int workingDays,
    LocalDate countedFrom,
    LocalDate dayOne,
    List<BankHolidayView> bankHolidays,
    boolean provisional,
    String rule,
    String source,
    String sentence) {

  /** The schema's BankHoliday. */
  record BankHolidayView(LocalDate date, String name) {}

  static StatutoryDeadlineView of(StatutoryDeadline deadline) {
    var duty = deadline.duty();
    return new StatutoryDeadlineView(
        duty,
        duty.actor(),
        deadline.date(),
        duty.workingDays(),
        deadline.countedFrom(),
        deadline.dayOne(),
        deadline.bankHolidays().stream()
            .map(holiday -> new BankHolidayView(holiday.date(), holiday.name()))
            .toList(),
        deadline.provisional(),
        StatutoryDeadline.RULE,
        duty.source(),
        deadline.sentence());
  }
}
