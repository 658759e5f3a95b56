package uk.ectmanager.domain.induction.facts;

import java.util.Objects;
import uk.ectmanager.domain.calendar.ReportOffsets;

/**
 * What an appropriate body may set about the plans of its ECTs.
 *
 * @param alignmentDays an ECT who starts when at most so many school days of a term are over has
 *     reports placed as if they had started on its first day; 0 switches it off (D4)
 * @param offsets release and earliest dates of a report that is not due at a term's end (C9)
 * @param absenceScaled whether the 30 days of absence are scaled by FTE for part-timers (C12)
 * @param neonatalLeave whether neonatal care leave from 6 April 2025 on is statutory leave that the
 *     ECT may add or not; otherwise it counts as absence (L11)
 */
public record PlanSettings(
    int alignmentDays, ReportOffsets offsets, boolean absenceScaled, boolean neonatalLeave) {

  /** Ten school days; 28 and 7 days before due (D4); 30 days unscaled; neonatal care is leave. */
  public static final PlanSettings STANDARD = new PlanSettings(10, ReportOffsets.STANDARD);

  public PlanSettings {
    Objects.requireNonNull(offsets, "offsets");
    if (alignmentDays < 0 || alignmentDays > 30) {
      throw new IllegalArgumentException("alignment runs from 0 to 30 school days");
    }
  }

  /** With 30 days of absence for everyone, and neonatal care as statutory leave. */
  public PlanSettings(int alignmentDays, ReportOffsets offsets) {
    this(alignmentDays, offsets, false, true);
  }
}
