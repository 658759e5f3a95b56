package uk.ectmanager.domain.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * One person is to be reminded of one review for one point in time; it is told once, in the mail of
 * one day.
 *
 * @param point the day that the reminder is for
 * @param ectName whose review it is
 * @param number of the review
 */
public record Reminder(
    ReviewId review,
    LocalDate point,
    AccountId account,
    AppropriateBodyId body,
    String ectName,
    int number,
    LocalDate due) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** The same for the same review, point and person. */
  public String key() {
    return review + ":" + point + ":" + account;
  }

  /** The line of the mail as it is true on the day it is sent. */
  public String line(LocalDate today) {
    return "Progress review " + number + " of " + ectName + ": " + when(today);
  }

  private String when(LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return "overdue since " + DATE.format(due);
    }
    if (days == 0) {
      return "due today, " + DATE.format(due);
    }
    if (days == 1) {
      return "due tomorrow, " + DATE.format(due);
    }
    return "due in " + days + " days, on " + DATE.format(due);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Reminder[" + key() + "]";
  }
}
