package uk.ectmanager.application.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Where a task waits: with everybody who holds a role at a place, or with one tutor there.
 *
 * @param place the appropriate body, the school or the ECT
 * @param person of a tutor only
 */
public record Desk(Role role, UUID place, @Nullable AccountId person) {

  /** The desk of a person in one of their roles; empty for a role without a place of work. */
  static @Nullable Desk of(AccountId account, Grant grant) {
    var body = grant.body();
    var school = grant.school();
    var ect = grant.ect();
    if (body != null) {
      return new Desk(grant.role(), body.value(), null);
    }
    if (school != null) {
      return new Desk(
          grant.role(), school.value(), grant.role() == Role.INDUCTION_TUTOR ? account : null);
    }
    return ect == null ? null : new Desk(grant.role(), ect.value(), null);
  }

  /** The same as one text, as it is stored. */
  public String key() {
    return role + ":" + place + (person == null ? "" : ":" + person);
  }

  /** Refuses a viewer who does not hold that role there. */
  static void requireHeld(Viewer viewer, Grant grant) {
    if (!viewer.grants().contains(grant)) {
      throw new NotPermitted(grant.role());
    }
  }
}
