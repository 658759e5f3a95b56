package uk.ectmanager.application.induction;

import java.util.List;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.induction.recalculation.Recalculations;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.induction.InductionEvent;

/**
 * Plans again what an event may have moved: one induction at once when it begins, all of an
 * appropriate body in the background when its calendar or settings change. Planning twice changes
 * nothing, so a repeated event is harmless.
 */
public final class ReplanInductions implements EventHandler {

  private final Replanning replanning;
  private final Recalculations recalculations;

  public ReplanInductions(Replanning replanning, Recalculations recalculations) {
    this.replanning = replanning;
    this.recalculations = recalculations;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    switch (recorded.event()) {
      case InductionEvent.InductionBegan began ->
          replanning.replan(List.of(began.ect()), "the induction was set up");
      case CalendarEvent.CalendarPublished published ->
          recalculations.request(published.calendar().body(), recorded.id(), recorded.at());
      case CalendarEvent.CalendarWithdrawn withdrawn ->
          recalculations.request(withdrawn.calendar().body(), recorded.id(), recorded.at());
      case BodyEvent.BodySettingsChanged changed ->
          recalculations.request(changed.body(), recorded.id(), recorded.at());
      default -> {
        // no other event moves a date
      }
    }
  }
}
