package uk.ectmanager.application.induction.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Problems;

/**
 * What somebody wants to record, as far as it could be read. With a fact, the record is asked what
 * stands against it even if something else is wrong, so that everything is told at once; where a
 * part of it could not be read, the fact has a stand-in that brings no problem of its own.
 *
 * @param fact null when it cannot be made of what was typed; then there are problems
 * @param corrects the entry whose place it takes, null for a new fact
 * @param problems what is wrong so far; with any of them nothing is recorded
 */
record Draft(
    @Nullable RecordedFact fact,
    @Nullable Integer corrects,
    @Nullable String reason,
    List<Problem> problems) {

  Draft {
    problems = List.copyOf(problems);
    if (fact == null && problems.isEmpty()) {
      throw new IllegalArgumentException("either a fact or why there is none");
    }
  }

  static Draft of(
      @Nullable RecordedFact fact, Why why, @Nullable String reason, Problems problems) {
    return new Draft(fact, why.corrects(), reason, problems.all());
  }
}
