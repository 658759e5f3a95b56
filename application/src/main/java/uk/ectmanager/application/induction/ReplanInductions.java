package uk.ectmanager.application.induction;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Result;

/**
 * Plans again what an event may have moved: one induction when it begins, all of an appropriate
 * body when its calendar or settings change. Planning twice changes nothing, so a repeated event is
 * harmless.
 */
public final class ReplanInductions implements EventHandler {

  private static final int PAGE = 200;
  private static final int TRIES = 5;

  private final Inductions inductions;
  private final InductionPlans plans;
  private final Journal journal;
  private final InstantSource clock;

  public ReplanInductions(
      Inductions inductions, InductionPlans plans, Journal journal, InstantSource clock) {
    this.inductions = inductions;
    this.plans = plans;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    switch (recorded.event()) {
      case InductionEvent.InductionBegan began -> replan(began.ect());
      case CalendarEvent.CalendarPublished published -> replanAll(published.calendar().body());
      case BodyEvent.BodySettingsChanged changed -> replanAll(changed.body());
      default -> {
        // no other event moves a date
      }
    }
  }

  private void replanAll(AppropriateBodyId body) {
    @Nullable EctId after = null;
    List<EctId> page;
    do {
      page = inductions.ofBody(body, after, PAGE);
      for (var ect : page) {
        replan(ect);
        after = ect;
      }
    } while (page.size() == PAGE);
  }

  private void replan(EctId ect) {
    for (int tries = 1; ; tries++) {
      try {
        replanOnce(ect);
        return;
      } catch (StaleAggregate changedMeanwhile) {
        if (tries == TRIES) {
          throw changedMeanwhile;
        }
      }
    }
  }

  private void replanOnce(EctId ect) {
    var found = inductions.find(ect);
    if (found.isEmpty()) {
      return;
    }
    var now = clock.instant();
    switch (plans.of(found.get().value(), LondonTime.dateAt(now))) {
      case Result.Done<InductionPlan>(InductionPlan plan) -> {
        Induction.Step step = found.get().value().planned(plan);
        if (!step.events().isEmpty()) {
          inductions.save(
              found.get().with(step.next()), journal.entries(SystemViewer.at(now), step.events()));
        }
      }
      case Result.Refused<InductionPlan> noCalendar -> {
        // nothing to plan with; publishing a calendar plans it
      }
    }
  }
}
