package uk.ectmanager.application.induction.recalculation;

import java.util.List;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;

/** Which reports of an ECT would come, move or go, each with its due date before and after. */
public record InductionMove(EctId ect, List<Change> changes) {

  public InductionMove {
    changes = List.copyOf(changes);
  }
}
