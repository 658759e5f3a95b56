package uk.ectmanager.application.induction.record;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Lets come true what was recorded for a day that has come: another school, tutor, mentor or
 * programme. Run by a schedule on any number of instances, late or twice.
 */
public final class FollowDays {

  private static final int PAGE = 200;

  private final Inductions inductions;
  private final Journal journal;
  private final InstantSource clock;

  public FollowDays(Inductions inductions, Journal journal, InstantSource clock) {
    this.inductions = inductions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Follows all days up to today; answers of how many inductions something came true now. */
  public int handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var today = LondonTime.dateAt(clock.instant());
    var followed = 0;
    @Nullable EctId after = null;
    List<EctId> page;
    do {
      page = inductions.withTurnUntil(today, after, PAGE);
      var found = inductions.findAll(page);
      for (var ect : page) {
        var induction = found.get(ect);
        if (induction != null) {
          followed += follow(viewer, induction, today);
        }
        after = ect;
      }
    } while (page.size() == PAGE);
    return followed;
  }

  private int follow(Viewer viewer, Versioned<Induction> found, LocalDate today) {
    var step = found.value().onDay(today);
    try {
      inductions.save(found.with(step.next()), journal.entries(viewer, step.events()));
      return step.events().isEmpty() ? 0 : 1;
    } catch (StaleAggregate changedMeanwhile) {
      return 0; // the next run finds it again
    }
  }
}
