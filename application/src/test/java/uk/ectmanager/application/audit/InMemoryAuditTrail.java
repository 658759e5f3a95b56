package uk.ectmanager.application.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.shared.EctId;

/** An audit trail kept in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

  private static final String KEY = "k";
  private static final Comparator<AuditEntry> NEWEST_FIRST =
      Comparator.comparing(AuditEntry::at).reversed().thenComparing(entry -> entry.id().toString());

  private final List<AuditEntry> entries = new ArrayList<>();

  @Override
  public synchronized boolean add(AuditEntry entry) {
    return entries.stream().noneMatch(other -> other.id().equals(entry.id())) && entries.add(entry);
  }

  @Override
  public synchronized Page<AuditEntry> read(Query query, PageRequest request) {
    return page(entries.stream().filter(query::holds).toList(), request);
  }

  @Override
  public synchronized Map<EctId, Page<AuditEntry>> histories(
      Collection<EctId> ects, PageRequest request) {
    if (ects.size() > 1 && request.after() != null) {
      throw new MalformedCursor();
    }
    var pages = new HashMap<EctId, Page<AuditEntry>>();
    for (var ect : ects) {
      pages.put(
          ect,
          page(
              entries.stream()
                  .filter(entry -> ect.equals(entry.scope().ect()))
                  .filter(entry -> entry.sentence() != null)
                  .toList(),
              request));
    }
    return pages;
  }

  private static Page<AuditEntry> page(List<AuditEntry> all, PageRequest request) {
    var sorted = all.stream().sorted(NEWEST_FIRST).toList();
    var after = request.after();
    var from = 0;
    if (after != null) {
      var ids = sorted.stream().map(entry -> KEY + entry.id()).toList();
      from = ids.indexOf(after) + 1;
      if (from == 0) {
        throw new MalformedCursor();
      }
    }
    var rows =
        sorted.stream()
            .skip(from)
            .limit(request.first())
            .map(entry -> new Page.Row<>(KEY + entry.id(), entry))
            .toList();
    return new Page<>(rows, sorted.size() > from + rows.size(), null);
  }
}
