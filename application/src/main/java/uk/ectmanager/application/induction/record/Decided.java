package uk.ectmanager.application.induction.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/** The day of a decision: within the induction and not in the future. */
final class Decided {

  private Decided() {}

  static LocalDate on(@Nullable LocalDate typed, Open open, Problems problems) {
    var decided = typed == null ? open.today() : typed;
    if (decided.isAfter(open.today())) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "The day of the decision may not lie in the future.",
          "input",
          "decided");
    }
    return decided;
  }
}
