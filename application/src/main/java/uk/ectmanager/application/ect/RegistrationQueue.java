package uk.ectmanager.application.ect;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Which registrations of appropriate bodies: only those with a signature that stands, the others
 * are not theirs yet.
 *
 * @param states in any of these
 * @param signedBefore signed before that moment, null for any
 * @param checks in any when empty
 * @param types in any when empty
 */
public record RegistrationQueue(
    Set<AppropriateBodyId> bodies,
    Set<RegistrationState> states,
    @Nullable SchoolId school,
    @Nullable Instant signedBefore,
    Set<QtsState> checks,
    Set<RegistrationType> types) {

  private static final Set<RegistrationState> SIGNED =
      Set.copyOf(
          EnumSet.of(
              RegistrationState.PENDING_AB,
              RegistrationState.AUTHORISED,
              RegistrationState.REFUSED,
              RegistrationState.UNDONE));

  public RegistrationQueue {
    bodies = Set.copyOf(bodies);
    states = Set.copyOf(states.stream().filter(SIGNED::contains).toList());
    checks = Set.copyOf(checks);
    types = Set.copyOf(types);
  }

  /** Whether a registration is asked for. */
  public boolean holds(Registration registration) {
    var core = registration.core();
    var signature = registration.signature();
    var teacher = registration.content().teacher();
    return bodies.contains(core.body())
        && states.contains(registration.state())
        && signature != null
        && (school == null || school.equals(core.school()))
        && (signedBefore == null || signature.signedAt().isBefore(signedBefore))
        && (checks.isEmpty() || checks.contains(registration.qtsState()))
        && (types.isEmpty() || (teacher != null && types.contains(teacher.type())));
  }
}
