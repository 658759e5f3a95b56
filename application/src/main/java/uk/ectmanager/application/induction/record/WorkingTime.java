package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/** Reads how much somebody works: the full-time equivalent or the days a week, not both. */
final class WorkingTime {

  private WorkingTime() {}

  /** The full-time equivalent; null after noting that there is none, or what is wrong with it. */
  static @Nullable Fte read(
      @Nullable BigDecimal fte, @Nullable BigDecimal daysPerWeek, Problems problems) {
    if (fte != null && daysPerWeek != null) {
      problems.add(
          ProblemCode.INVALID,
          "Give the days a week or the full-time equivalent, not both.",
          "input",
          "daysPerWeek");
    }
    var byDays =
        daysPerWeek == null
            ? null
            : problems.take(Fte.parseDaysPerWeek(plain(daysPerWeek), "input", "daysPerWeek"));
    return fte == null && daysPerWeek != null
        ? byDays
        : problems.take(Fte.parse(fte == null ? null : plain(fte), "input", "fte"));
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
