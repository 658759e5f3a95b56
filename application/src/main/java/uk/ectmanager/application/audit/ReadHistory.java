package uk.ectmanager.application.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctScopes;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** What happened to ECTs, in words for people, the newest first. */
public final class ReadHistory {

  private final AuditTrail trail;
  private final EctScopes scopes;

  public ReadHistory(AuditTrail trail, EctScopes scopes) {
    this.trail = trail;
    this.scopes = scopes;
  }

  /** Of whom, and which part of it. */
  public record Command(Collection<EctRow> ects, PageRequest page) {
    public Command {
      ects = List.copyOf(ects);
    }
  }

  /** A page of each; empty of those whose induction is not the viewer's to read. */
  public Map<EctId, Page<AuditEntry>> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_INDUCTION);
    var scope = scopes.permitted(viewer, Permission.VIEW_INDUCTION);
    var found = new HashMap<EctId, Page<AuditEntry>>();
    var visible = new HashSet<EctId>();
    for (var row : command.ects()) {
      found.put(row.ect(), Page.empty());
      if (scope.holds(row)) {
        visible.add(row.ect());
      }
    }
    if (!visible.isEmpty()) {
      found.putAll(trail.histories(visible, command.page()));
    }
    return found;
  }
}
