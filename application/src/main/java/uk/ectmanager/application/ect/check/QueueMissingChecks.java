package uk.ectmanager.application.ect.check;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.WaitingCheck;

/**
 * Has those registrations checked that were signed before there was anybody to ask, and any other
 * that has neither a check nor one that waits. Run by a schedule, late or twice; two calls to the
 * storage for a page of registrations, and one for each that is found.
 */
public final class QueueMissingChecks {

  private static final int PAGE = 100;

  private final Registrations registrations;
  private final WaitingChecks waiting;

  public QueueMissingChecks(Registrations registrations, WaitingChecks waiting) {
    this.registrations = registrations;
    this.waiting = waiting;
  }

  /** Lets a check of each wait since its signature; answers how many were missing. */
  public int handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var missing = 0;
    @Nullable String after = null;
    Page<Registration> page;
    do {
      page = registrations.unchecked(new PageRequest(PAGE, after));
      missing += queue(page);
      after = page.rows().isEmpty() ? null : page.rows().getLast().key();
    } while (page.hasNext());
    return missing;
  }

  private int queue(Page<Registration> page) {
    var known =
        waiting
            .findAll(page.rows().stream().map(row -> row.value().id()).collect(Collectors.toSet()))
            .keySet();
    var missing = 0;
    for (var row : page.rows()) {
      if (row.value() instanceof Registration.PendingAb pending && !known.contains(pending.id())) {
        waiting.add(
            WaitingCheck.of(
                pending.id(),
                pending.core().body(),
                pending.signature().revision(),
                false,
                pending.signature().signedAt()));
        missing++;
      }
    }
    return missing;
  }
}
