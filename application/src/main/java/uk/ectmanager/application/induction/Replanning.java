package uk.ectmanager.application.induction;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Result;

/**
 * Plans inductions again and keeps what moved, each in one write, so that a plan is the old one or
 * the new one at every moment. Doing it twice changes nothing.
 */
public final class Replanning {

  private static final int TRIES = 5;

  private final Inductions inductions;
  private final InductionPlans plans;
  private final Journal journal;
  private final InstantSource clock;

  public Replanning(
      Inductions inductions, InductionPlans plans, Journal journal, InstantSource clock) {
    this.inductions = inductions;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Plans these again; answers of how many a report came, moved or went. Besides one write for each
   * of those it needs three calls to the storage. One without an induction, or without a calendar
   * to plan with, is left alone.
   *
   * @param cause what may have moved something, in a few words for the history
   * @throws StaleAggregate when somebody else keeps changing one of them
   */
  public int replan(Collection<EctId> ects, String cause) {
    var moved = 0;
    Set<EctId> left = new LinkedHashSet<>(ects);
    for (var tries = 1; !left.isEmpty(); tries++) {
      Set<EctId> beaten = new LinkedHashSet<>();
      moved += replan(left, beaten, cause);
      if (tries == TRIES && !beaten.isEmpty()) {
        throw new StaleAggregate("inductions " + beaten);
      }
      left = beaten;
    }
    return moved;
  }

  private int replan(Set<EctId> ects, Set<EctId> beaten, String cause) {
    var now = clock.instant();
    var found = inductions.findAll(ects);
    var planned =
        plans.ofAll(found.values().stream().map(Versioned::value).toList(), LondonTime.dateAt(now));
    var moved = 0;
    for (var read : found.values()) {
      var ect = read.value().id();
      if (planned.get(ect) instanceof Result.Done<InductionPlan>(InductionPlan plan)) {
        Induction.Step step = read.value().planned(plan, cause);
        if (!step.events().isEmpty()) {
          try {
            inductions.save(
                read.with(step.next()), journal.entries(SystemViewer.at(now), step.events()));
            moved++;
          } catch (StaleAggregate changedMeanwhile) {
            beaten.add(ect);
          }
        }
      }
    }
    return moved;
  }
}
