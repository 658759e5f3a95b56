package uk.ectmanager.domain.induction.facts;

import java.util.Objects;
import uk.ectmanager.domain.calendar.ReportOffsets;

/**
 * What an appropriate body may set about the plans of its ECTs.
 *
 * @param alignmentDays an ECT who starts when at most so many school days of a term are over has
 *     reports placed as if they had started on its first day; 0 switches it off (D4)
 * @param offsets release and earliest dates of a report that is not due at a term's end (C9)
 */
public record PlanSettings(int alignmentDays, ReportOffsets offsets) {

  /** Ten school days; 28 and 7 days before due (D4). */
  public static final PlanSettings STANDARD = new PlanSettings(10, ReportOffsets.STANDARD);

  public PlanSettings {
    Objects.requireNonNull(offsets, "offsets");
    if (alignmentDays < 0 || alignmentDays > 30) {
      throw new IllegalArgumentException("alignment runs from 0 to 30 school days");
    }
  }
}
