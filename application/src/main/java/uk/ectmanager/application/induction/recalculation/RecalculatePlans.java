package uk.ectmanager.application.induction.recalculation;

import java.time.InstantSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.Replanning;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;

/**
 * Makes the plans of appropriate bodies again, page by page. Run by a schedule: a run does so many
 * pages at most, and where it stops, or is killed, the next one goes on. Several at once do no
 * harm.
 */
public final class RecalculatePlans {

  /** Inductions of one page. */
  static final int PAGE = 200;

  /** Pages of one run at most, so that a run ends well before its lease. */
  static final int PAGES = 5;

  private static final int BODIES = 10;
  private static final String CAUSE = "term calendar or settings of the appropriate body changed";

  private final Recalculations recalculations;
  private final Inductions inductions;
  private final Replanning replanning;
  private final InstantSource clock;

  public RecalculatePlans(
      Recalculations recalculations,
      Inductions inductions,
      Replanning replanning,
      InstantSource clock) {
    this.recalculations = recalculations;
    this.inductions = inductions;
    this.replanning = replanning;
    this.clock = clock;
  }

  /** Works on what is asked for, each body in turn; answers whether something is left to do. */
  public boolean handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    for (var pages = 0; pages < PAGES; ) {
      var waiting = recalculations.unfinished(BODIES);
      if (waiting.isEmpty()) {
        return false;
      }
      for (var one : waiting) {
        nextPage(one);
        pages++;
      }
    }
    return true;
  }

  private void nextPage(Recalculation before) {
    var page = inductions.ofBody(before.body(), before.after(), PAGE);
    var moved = replanning.replan(page, CAUSE);
    var next = page.isEmpty() ? before : before.advanced(page.getLast(), page.size(), moved);
    recalculations.advance(before, page.size() < PAGE ? next.finished(clock.instant()) : next);
  }
}
