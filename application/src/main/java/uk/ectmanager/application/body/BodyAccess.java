package uk.ectmanager.application.body;

import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What of an appropriate body its own staff alone may read. */
public final class BodyAccess {

  private BodyAccess() {}

  /** Whether the viewer reads settings, staff and imports of the body. */
  public static boolean mayView(Viewer viewer, AppropriateBodyId body) {
    return viewer.may(Permission.VIEW_BODY, Subject.of(body));
  }

  /** The value, for those who read settings, staff and imports of the body. */
  public static <T> T inside(Viewer viewer, AppropriateBodyId body, T value) {
    NotPermitted.unless(viewer, Permission.VIEW_BODY, Subject.of(body));
    return value;
  }
}
