package uk.ectmanager.domain.calendar;

import java.time.LocalDate;

/**
 * When a report of one kind is released, may first be submitted, and is due (C9).
 *
 * @param release first day on which it can be filled in
 * @param earliest first day on which it may be submitted, not before release
 * @param due last day on which it is in time, not before the earliest
 */
public record ReportDates(LocalDate release, LocalDate earliest, LocalDate due) {

  public ReportDates {
    if (earliest.isBefore(release) || due.isBefore(earliest)) {
      throw new IllegalArgumentException("a report is released, then may be submitted, then due");
    }
  }

  /** The dates that C9 gives a report due on this day: 7 days before it, and 28 days before it. */
  public static ReportDates dueOn(LocalDate due) {
    return ReportOffsets.STANDARD.before(due);
  }

  /** The same dates so many weeks later. */
  public ReportDates plusWeeks(long weeks) {
    return new ReportDates(
        release.plusWeeks(weeks), earliest.plusWeeks(weeks), due.plusWeeks(weeks));
  }

  /** The same dates so many days later. */
  ReportDates plusDays(long days) {
    return new ReportDates(release.plusDays(days), earliest.plusDays(days), due.plusDays(days));
  }

  /** The same, with each date that lies after a day brought forward to that day. */
  public ReportDates notAfter(LocalDate day) {
    return new ReportDates(earlier(release, day), earlier(earliest, day), earlier(due, day));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
