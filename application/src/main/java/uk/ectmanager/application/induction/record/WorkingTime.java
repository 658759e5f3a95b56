package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** Reads how much somebody works: the full-time equivalent or the days a week, not both. */
final class WorkingTime {

  private WorkingTime() {}

  static Result<Fte> read(@Nullable BigDecimal fte, @Nullable BigDecimal daysPerWeek) {
    if (fte != null && daysPerWeek != null) {
      return Result.refused(
          ProblemCode.INVALID,
          "Give the days a week or the full-time equivalent, not both.",
          "input",
          "daysPerWeek");
    }
    return daysPerWeek == null
        ? Fte.parse(fte == null ? null : plain(fte), "input", "fte")
        : Fte.parseDaysPerWeek(plain(daysPerWeek), "input", "daysPerWeek");
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
