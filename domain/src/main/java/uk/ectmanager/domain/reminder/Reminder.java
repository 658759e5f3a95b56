package uk.ectmanager.domain.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * One person is to be reminded of one review for one point in time; it is told once, in the mail of
 * one day.
 *
 * @param point the day that the reminder is for
 * @param ectName whose review it is
 * @param number of the review
 * @param own whether the person is the ECT whose review it is
 */
public record Reminder(
    ReviewId review,
    LocalDate point,
    AccountId account,
    AppropriateBodyId body,
    String ectName,
    int number,
    LocalDate due,
    boolean own) {

  /** The same for the same review, point and person. */
  public String key() {
    return review + ":" + point + ":" + account;
  }

  /** The line of the mail as it is true on the day it is sent. */
  public String line(LocalDate today) {
    return (own ? "Your progress review " + number : "Progress review " + number + " of " + ectName)
        + ": "
        + when(today);
  }

  private String when(LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return "overdue since " + DayWords.full(due);
    }
    if (days == 0) {
      return "due today, " + DayWords.full(due);
    }
    if (days == 1) {
      return "due tomorrow, " + DayWords.full(due);
    }
    return "due in " + days + " days, on " + DayWords.full(due);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Reminder[" + key() + "]";
  }
}
