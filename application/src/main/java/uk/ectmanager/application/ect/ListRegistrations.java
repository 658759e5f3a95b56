package uk.ectmanager.application.ect;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.SchoolId;

/** The registrations on which the viewer's appropriate body decides, longest waiting first. */
public final class ListRegistrations {

  private final Registrations registrations;

  public ListRegistrations(Registrations registrations) {
    this.registrations = registrations;
  }

  /**
   * Which of them.
   *
   * @param states those that wait for a decision when empty
   * @param waitingSince signed on that day or before
   * @param checks in any when empty
   * @param types in any when empty
   */
  public record Query(
      Set<RegistrationState> states,
      @Nullable SchoolId school,
      @Nullable LocalDate waitingSince,
      Set<QtsState> checks,
      Set<RegistrationType> types,
      PageRequest page) {

    public Query {
      states = Set.copyOf(states);
      checks = Set.copyOf(checks);
      types = Set.copyOf(types);
    }
  }

  /** Whose they are, a page at a time. */
  public Page<EctId> handle(Viewer viewer, Query query) {
    NotPermitted.unlessEver(viewer, Permission.DECIDE_REGISTRATION);
    var bodies =
        viewer.grants().stream()
            .filter(grant -> Permission.DECIDE_REGISTRATION.roles().contains(grant.role()))
            .map(Grant::body)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
    var since = query.waitingSince;
    var queue =
        new RegistrationQueue(
            bodies,
            query.states.isEmpty() ? Set.of(RegistrationState.PENDING_AB) : query.states,
            query.school,
            since == null ? null : LondonTime.startOf(since.plusDays(1)),
            query.checks,
            query.types);
    return queue.states().isEmpty()
        ? Page.empty()
        : registrations.queue(queue, query.page).map(Registration::id);
  }
}
