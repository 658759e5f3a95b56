package uk.ectmanager.application.overview;

import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;

/** Makes every row again from the aggregates: for operators, while the product runs. */
public final class RebuildEctRows {

  private final ProjectEcts project;

  public RebuildEctRows(ProjectEcts project) {
    this.project = project;
  }

  /** Rebuilds, for the operator or the system; answers how many ECTs there are. */
  public long handle(Viewer viewer) {
    if (!viewer.is(Role.OPERATOR) && !viewer.is(Role.SYSTEM)) {
      throw new NotPermitted(Role.OPERATOR);
    }
    return project.projectAll();
  }
}
