package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;

/** What happens to an induction. */
public sealed interface InductionEvent extends DomainEvent {

  /** Whose induction. */
  EctId ect();

  /** The registration was authorised; the induction has its first post. */
  record InductionBegan(EctId ect, EventScope scope, LocalDate start) implements InductionEvent {}

  /** Reports of the plan came, moved or went, each with its due date before and after. */
  record PlanRecalculated(EctId ect, EventScope scope, List<Change> changes)
      implements InductionEvent {
    public PlanRecalculated {
      changes = List.copyOf(changes);
    }
  }
}
