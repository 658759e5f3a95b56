package uk.ectmanager.application.audit;

import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctScopes;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;

/** What happened to one ECT, in words for people, the newest first. */
public final class ReadHistory {

  private final AuditTrail trail;
  private final EctScopes scopes;

  public ReadHistory(AuditTrail trail, EctScopes scopes) {
    this.trail = trail;
    this.scopes = scopes;
  }

  /** Of whom, and which part of it. */
  public record Command(EctRow ect, PageRequest page) {}

  /** A page of it; empty when the induction is not the viewer's to read. */
  public Page<AuditEntry> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_INDUCTION);
    return scopes.permitted(viewer, Permission.VIEW_INDUCTION).holds(command.ect())
        ? trail.history(command.ect().ect(), command.page())
        : Page.empty();
  }
}
