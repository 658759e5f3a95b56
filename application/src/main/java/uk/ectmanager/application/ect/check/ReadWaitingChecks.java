package uk.ectmanager.application.ect.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.ect.RegistrationReading;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** Which checks wait for the Teaching Record System, for those who decide; one call each. */
public final class ReadWaitingChecks {

  private final WaitingChecks waiting;
  private final boolean automatic;

  /**
   * @param automatic whether this installation asks the Teaching Record System; else none waits
   */
  public ReadWaitingChecks(WaitingChecks waiting, boolean automatic) {
    this.waiting = waiting;
    this.automatic = automatic;
  }

  /** Whose list, which part of it. */
  public record Command(AppropriateBodyId body, PageRequest page) {}

  /** Those of an appropriate body, the longest waiting first. */
  public Page<WaitingCheck> handle(Viewer viewer, Command command) {
    NotPermitted.unless(viewer, Permission.DECIDE_REGISTRATION, Subject.of(command.body()));
    return automatic ? waiting.ofBody(command.body(), command.page()) : Page.empty();
  }

  /** Those of registrations that were read, as far as their reader may know. */
  public Map<EctId, WaitingCheck> handle(Viewer viewer, Collection<RegistrationReading> readings) {
    Set<EctId> known = new HashSet<>();
    for (var reading : readings) {
      if (reading.qts() && viewer.couldEver(Permission.DECIDE_REGISTRATION)) {
        known.add(reading.registration().id());
      }
    }
    return known.isEmpty() || !automatic ? Map.of() : waiting.findAll(known);
  }
}
