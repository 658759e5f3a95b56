package uk.ectmanager.application.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Reports of imports kept in memory. */
public final class InMemorySchoolImports implements SchoolImports {

  private final List<SchoolImport> reports = new ArrayList<>();

  @Override
  public synchronized void add(SchoolImport report) {
    reports.add(report);
  }

  @Override
  public synchronized Map<AppropriateBodyId, List<SchoolImport>> latest(
      Collection<AppropriateBodyId> bodies, int mostPerBody) {
    var found = new HashMap<AppropriateBodyId, List<SchoolImport>>();
    for (var body : bodies) {
      found.put(
          body,
          reports.stream()
              .filter(report -> report.body().equals(body))
              .sorted(
                  Comparator.comparing(SchoolImport::at).thenComparing(SchoolImport::id).reversed())
              .limit(mostPerBody)
              .toList());
    }
    return found;
  }
}
