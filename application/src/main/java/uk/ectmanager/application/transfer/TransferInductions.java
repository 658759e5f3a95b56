package uk.ectmanager.application.transfer;

import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferCore;

/** The inductions that transfers move, and what they would be at the new school. */
public final class TransferInductions {

  private final Inductions inductions;
  private final InductionPlans plans;

  public TransferInductions(Inductions inductions, InductionPlans plans) {
    this.inductions = inductions;
    this.plans = plans;
  }

  /** The induction of a transfer. */
  Result<Induction> of(Transfer transfer) {
    return inductions
        .find(transfer.core().ect())
        .map(Versioned::value)
        .map(Result::done)
        .orElseGet(() ->
            Result.refused(
                ProblemCode.NOT_FOUND,
                "The ECT has no induction any more.",
                "input",
                "transferId"));
  }

  /**
   * Whether the induction can go on at the new school: no post overlaps, and the calendars of its
   * appropriate body reach back to the start, so that there is a plan.
   */
  Result<Induction> continued(Induction left, Transfer transfer, PostKind kind, Author by) {
    var core = transfer.core();
    return Handover.claim(left, core.toBody(), post(core, kind), by)
        .then(step -> planned(step.next()));
  }

  private Result<Induction> planned(Induction next) {
    return plans.of(next, next.start()).map(plan -> next);
  }

  /** The post as the induction records it. */
  private static PostBegan post(TransferCore core, PostKind kind) {
    var post = core.post();
    return new PostBegan(
        core.toSchool(),
        post.startDate(),
        post.endDate(),
        Fte.of(post.fte().toPlainString()),
        post.tutor(),
        kind);
  }
}
