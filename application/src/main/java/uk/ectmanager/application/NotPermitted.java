package uk.ectmanager.application;

import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;

/** No role of the viewer allows this; nothing was read or written. The edge answers FORBIDDEN. */
public final class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the permission that was missing. */
  public NotPermitted(Permission permission) {
    super("not permitted: " + permission);
  }

  /** Names the role that would have to be held, there where it was asked for. */
  public NotPermitted(Role role) {
    super("not held: " + role);
  }

  /** Refuses a viewer whose roles never allow this, whatever the subject. */
  public static void unlessEver(Viewer viewer, Permission permission) {
    if (!viewer.couldEver(permission)) {
      throw new NotPermitted(permission);
    }
  }

  /** Refuses a viewer whose roles do not allow this for that subject. */
  public static void unless(Viewer viewer, Permission permission, Subject subject) {
    if (!viewer.may(permission, subject)) {
      throw new NotPermitted(permission);
    }
  }
}
