package uk.ectmanager.domain.access;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.SchoolId;

/** One role with its scope: exactly the identifier that the role is held at, or none for all. */
public record Grant(
    Role role,
    @Nullable AppropriateBodyId body,
    @Nullable SchoolId school,
    @Nullable EctId ect,
    @Nullable PartnerId partner) {

  public Grant {
    if (role.ofBody() != (body != null)
        || role.ofSchool() != (school != null)
        || (role == Role.ECT) != (ect != null)
        || (role == Role.PARTNER) != (partner != null)) {
      throw new IllegalArgumentException("the scope does not fit the role " + role);
    }
  }

  /** A role at an appropriate body. */
  public static Grant at(Role role, AppropriateBodyId body) {
    return new Grant(role, body, null, null, null);
  }

  /** A role at a school. */
  public static Grant at(Role role, SchoolId school) {
    return new Grant(role, null, school, null, null);
  }

  /** The role of an ECT for their own induction. */
  public static Grant of(EctId ect) {
    return new Grant(Role.ECT, null, null, ect, null);
  }

  /** The role of a partner system for its own programme. */
  public static Grant of(PartnerId partner) {
    return new Grant(Role.PARTNER, null, null, null, partner);
  }

  /** A role without a scope: the operator or the system itself. */
  public static Grant everywhere(Role role) {
    return new Grant(role, null, null, null, null);
  }
}
