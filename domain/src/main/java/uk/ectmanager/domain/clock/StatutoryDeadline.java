package uk.ectmanager.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.ectmanager.domain.calendar.WorkingDays.BankHoliday;

/**
 * The last day on which a statutory duty is done in time, with all that explains it.
 *
 * @param countedFrom the day that the clock counts from: the event's own, the day a notice counts
 *     as received, or that of the hearing
 * @param dayOne the working day that counts as day 1
 * @param date the last day, always a working day
 * @param bankHolidays between the day counted from and the last day, which are skipped
 * @param provisional days were counted whose bank holidays are not published yet
 * @param sentence plain English, complete on its own
 */
public record StatutoryDeadline(
    StatutoryDuty duty,
    LocalDate countedFrom,
    LocalDate dayOne,
    LocalDate date,
    List<BankHoliday> bankHolidays,
    boolean provisional,
    String sentence) {

  /** The rule of the reference that clocks follow. */
  public static final String RULE = "statutory clock";

  public StatutoryDeadline {
    Objects.requireNonNull(duty, "duty");
    bankHolidays = List.copyOf(bankHolidays);
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("a deadline explains itself");
    }
  }
}
