package uk.ectmanager.application.transfer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.TransferEvent;

/**
 * Lets the induction follow its transfer: released, or taken over by the new school and its
 * appropriate body, and planned again in the same write. A repeated event changes nothing.
 */
public final class FollowTransfers implements EventHandler {

  private static final int TRIES = 5;

  private final Inductions inductions;
  private final InductionPlans plans;
  private final Journal journal;
  private final InstantSource clock;

  public FollowTransfers(
      Inductions inductions, InductionPlans plans, Journal journal, InstantSource clock) {
    this.inductions = inductions;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof TransferEvent event)) {
      return;
    }
    var by = new Author(recorded.actor(), recorded.actorName(), recorded.at());
    switch (event) {
      case TransferEvent.TransferReleased released ->
          follow(released.ect(), induction -> Handover.release(induction, released.lastDay(), by));
      case TransferEvent.TransferClaimed claimed ->
          follow(claimed.ect(), induction -> claim(induction, claimed, by));
      case TransferEvent.TransferRequested _,
          TransferEvent.TransferSigned _,
          TransferEvent.TransferRefused _,
          TransferEvent.TransferWithdrawn _ -> {
        // the ECT stays where they are
      }
    }
  }

  private static Result<Step> claim(
      Induction induction, TransferEvent.TransferClaimed claimed, Author by) {
    LocalDate lastDay = claimed.lastDay();
    var left =
        lastDay == null
            ? Result.done(new Step(induction, java.util.List.of()))
            : Handover.endPosts(induction, claimed.from()::equals, lastDay, by);
    var kind = claimed.postKind();
    var post =
        new PostBegan(
            claimed.school(),
            claimed.startDate(),
            claimed.endDate(),
            Fte.of(claimed.fte().toPlainString()),
            claimed.tutor(),
            kind == null ? PostKind.ordinary() : kind);
    return left.then(
        ended -> Handover.claim(ended.next(), claimed.body(), post, by).map(ended::then));
  }

  private void follow(EctId ect, Function<Induction, Result<Step>> change) {
    for (var tries = 1; ; tries++) {
      try {
        followOnce(ect, change);
        return;
      } catch (StaleAggregate changedMeanwhile) {
        if (tries == TRIES) {
          throw changedMeanwhile;
        }
      }
    }
  }

  private void followOnce(EctId ect, Function<Induction, Result<Step>> change) {
    var found = inductions.find(ect).orElseThrow();
    var now = clock.instant();
    switch (change.apply(found.value())) {
      case Result.Done<Step>(Step step) -> {
        if (!step.next().equals(found.value())) {
          var planned = planned(step, LondonTime.dateAt(now));
          inductions.save(
              found.with(planned.next()), journal.entries(SystemViewer.at(now), planned.events()));
        }
      }
      case Result.Refused<Step>(var problems) ->
          // It was possible when it was decided; delivered again once what stands in the way is
          // gone, and visible as a failing delivery until then.
          throw new IllegalStateException("the induction cannot follow its transfer: " + problems);
    }
  }

  private Step planned(Step step, LocalDate today) {
    var turned = step.then(step.next().onDay(today));
    return plans.of(turned.next(), today) instanceof Result.Done<InductionPlan>(InductionPlan plan)
        ? turned.then(turned.next().planned(plan, "a transfer"))
        : turned;
  }
}
