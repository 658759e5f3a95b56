package uk.ectmanager.application.account;

import java.util.Set;
import uk.ectmanager.domain.access.Role;

/**
 * A person with what they are at one school or appropriate body.
 *
 * @param roles there, at least one
 */
public record StaffMember(PersonCard person, Set<Role> roles) {

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  /** Whether they hold the role there. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
