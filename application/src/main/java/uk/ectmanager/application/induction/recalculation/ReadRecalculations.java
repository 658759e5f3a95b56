package uk.ectmanager.application.induction.recalculation;

import java.util.Collection;
import java.util.Map;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** How far the recalculations of appropriate bodies are, for who publishes their calendars. */
public final class ReadRecalculations {

  private final Recalculations recalculations;

  public ReadRecalculations(Recalculations recalculations) {
    this.recalculations = recalculations;
  }

  /** The latest of each of these bodies; those of other people's bodies are left out. */
  public Map<AppropriateBodyId, Recalculation> handle(
      Viewer viewer, Collection<AppropriateBodyId> bodies) {
    var own =
        bodies.stream()
            .filter(body -> viewer.may(Permission.MANAGE_CALENDAR, Subject.of(body)))
            .toList();
    return own.isEmpty() ? Map.of() : recalculations.findAll(own);
  }
}
