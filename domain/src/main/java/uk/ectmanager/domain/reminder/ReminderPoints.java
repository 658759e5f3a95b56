package uk.ectmanager.domain.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which a report that is not submitted is recalled: 7 days before it is due, the day
 * before, the day itself, the day after, and then every week (N7 to N11).
 */
public final class ReminderPoints {

  private static final int FIRST = 7;

  private ReminderPoints() {}

  /**
   * The latest point that has come; empty before the first. A schedule that stood still answers for
   * several missed points with the latest of them.
   */
  public static Optional<LocalDate> latest(LocalDate due, LocalDate today) {
    var late = ChronoUnit.DAYS.between(due, today);
    if (late < -FIRST) {
      return Optional.empty();
    }
    if (late < -1) {
      return Optional.of(due.minusDays(FIRST));
    }
    if (late < 1) {
      return Optional.of(today);
    }
    return Optional.of(due.plusDays(1 + (late - 1) / 7 * 7));
  }

  /** The last due date for which a first reminder has come by that day. */
  public static LocalDate lastDue(LocalDate today) {
    return today.plusDays(FIRST);
  }
}
