package uk.ectmanager.adapter.graphql.account;

import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;

/**
 * The schema's RoleHeld. The features of appropriate bodies, schools and ECTs map its fields of
 * those types onto it, by the ids in the grant.
 */
public record RoleHeldView(Grant grant) {

  /** The role. */
  public Role role() {
    return grant.role();
  }
}
