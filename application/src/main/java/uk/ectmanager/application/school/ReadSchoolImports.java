package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.ectmanager.application.body.BodyAccess;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The latest imports of schools of appropriate bodies, for their own staff. */
public final class ReadSchoolImports {

  /** The most per body. */
  public static final int MOST = 20;

  private final SchoolImports imports;

  public ReadSchoolImports(SchoolImports imports) {
    this.imports = imports;
  }

  /** Newest first, by body; not permitted for any other body than the viewer's own. */
  public Map<AppropriateBodyId, List<SchoolImport>> handle(
      Viewer viewer, Collection<AppropriateBodyId> bodies) {
    for (var body : bodies) {
      BodyAccess.inside(viewer, body, body);
    }
    return imports.latest(bodies, MOST);
  }
}
