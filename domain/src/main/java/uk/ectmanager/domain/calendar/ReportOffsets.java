package uk.ectmanager.domain.calendar;

import java.time.LocalDate;

/**
 * How many days before it is due a report is released and may first be submitted (C9).
 *
 * @param release days from release to due, at least as many as earliest
 * @param earliest days from the first submission to due
 */
public record ReportOffsets(int release, int earliest) {

  /** Released 28 days before, submitted 7 days before at the earliest (C9). */
  public static final ReportOffsets STANDARD = new ReportOffsets(28, 7);

  public ReportOffsets {
    if (earliest < 0 || release < earliest || release > 366) {
      throw new IllegalArgumentException("offsets run from 0 to 366 days, release not the lesser");
    }
  }

  /** The three dates of a report due on this day. */
  public ReportDates before(LocalDate due) {
    return new ReportDates(due.minusDays(release), due.minusDays(earliest), due);
  }
}
