package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The reports of past imports. */
public interface SchoolImports {

  /** Keeps a report. */
  void add(SchoolImport report);

  /** The latest of each body, newest first; a body without any has an empty list. */
  Map<AppropriateBodyId, List<SchoolImport>> latest(
      Collection<AppropriateBodyId> bodies, int mostPerBody);
}
