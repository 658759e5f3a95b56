package uk.ectmanager.domain.clock;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.calendar.WorkingDays;
import uk.ectmanager.domain.calendar.WorkingDays.BankHoliday;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.Sentences;

/**
 * Counts the statutory clocks of reference 5: "within n working days beginning with the date" has
 * that date as day 1 if it is a working day, else the next one; "at least n working days before"
 * counts back from a date that does not count itself.
 */
public final class StatutoryClocks {

  private StatutoryClocks() {}

  /**
   * The deadlines that follow from an event, in the order of its duties.
   *
   * @param days with the bank holidays of a year before and after the date
   */
  public static List<StatutoryDeadline> of(StatutoryEvent event, LocalDate date, WorkingDays days) {
    return event.duties().stream()
        .map(duty ->
            switch (duty.direction()) {
              case WITHIN -> within(event, duty, date, days);
              case AT_LEAST_BEFORE -> before(event, duty, date, days);
            })
        .toList();
  }

  private static StatutoryDeadline within(
      StatutoryEvent event, StatutoryDuty duty, LocalDate date, WorkingDays days) {
    var from = date.plusDays(event.daysUntilReceived());
    var first = days.onOrAfter(from);
    var last = days.beginningWith(from, duty.workingDays());
    var skipped = days.bankHolidaysBetween(from, last);
    var provisional = !days.isPublished(last);
    var sentence =
        received(event, date, from)
            + "The last day for the "
            + duty.actor()
            + " to "
            + duty.action()
            + " is "
            + day(last)
            + ". There are "
            + duty.workingDays()
            + " working days, beginning with the day on which "
            + event.happening()
            + ": "
            + day(from)
            + (first.equals(from)
                ? ", which is day 1."
                : ". That is not a working day, so day 1 is " + day(first) + ".")
            + skips(skipped)
            + caution(provisional, days);
    return new StatutoryDeadline(duty, from, first, last, skipped, provisional, sentence);
  }

  private static StatutoryDeadline before(
      StatutoryEvent event, StatutoryDuty duty, LocalDate date, WorkingDays days) {
    var first = days.before(date, 1);
    var last = days.before(date, duty.workingDays());
    var skipped = days.bankHolidaysBetween(last, date.minusDays(1));
    var provisional = !days.isPublished(date);
    var sentence =
        "The last day for the "
            + duty.actor()
            + " to "
            + duty.action()
            + " is "
            + day(last)
            + ". There must be at least "
            + duty.workingDays()
            + " working days before the day on which "
            + event.happening()
            + ", "
            + day(date)
            + "; they are counted back from "
            + day(first)
            + "."
            + skips(skipped)
            + caution(provisional, days);
    return new StatutoryDeadline(duty, date, first, last, skipped, provisional, sentence);
  }

  private static String received(StatutoryEvent event, LocalDate sent, LocalDate from) {
    return event.daysUntilReceived() == 0
        ? ""
        : "A notice sent by e-mail on "
            + day(sent)
            + " counts as received on the second day after that, "
            + day(from)
            + ". ";
  }

  private static String skips(List<BankHoliday> holidays) {
    return holidays.isEmpty()
        ? ""
        : (holidays.size() == 1 ? " A bank holiday is skipped: " : " Bank holidays are skipped: ")
            + Sentences.list(
                holidays.stream()
                    .map(holiday -> day(holiday.date()) + " (" + holiday.name() + ")")
                    .toList())
            + ".";
  }

  private static String caution(boolean provisional, WorkingDays days) {
    return provisional
        ? " Bank holidays after "
            + days.lastPublished()
            + " are not published yet but worked out by rule, so the date may still move."
        : "";
  }

  private static String day(LocalDate date) {
    return DayWords.full(date);
  }
}
