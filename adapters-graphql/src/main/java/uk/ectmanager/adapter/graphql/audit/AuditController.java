package uk.ectmanager.adapter.graphql.audit;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.application.notification.ListUndeliveredMessages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What happened, and what did not arrive, in the viewer's appropriate body. */
@Controller
final class AuditController {

  private final ReadAudit readAudit;
  private final ListUndeliveredMessages listUndeliveredMessages;

  AuditController(ReadAudit readAudit, ListUndeliveredMessages listUndeliveredMessages) {
    this.readAudit = readAudit;
    this.listUndeliveredMessages = listUndeliveredMessages;
  }

  @QueryMapping
  ConnectionView<AuditEntryView> auditTrail(
      @Argument @Nullable AuditFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      Viewer viewer) {
    var page = Connections.request(first, after);
    return Connections.of(
        page, readAudit.handle(viewer, AuditFilter.command(filter, page)), AuditEntryView::of);
  }

  @QueryMapping
  ConnectionView<UndeliveredMessageView> undeliveredMessages(
      @Argument int first, @Argument @Nullable String after, Viewer viewer) {
    var page = Connections.request(first, after);
    return Connections.of(
        page,
        listUndeliveredMessages.handle(
            viewer, new ListUndeliveredMessages.Command(body(viewer), page)),
        UndeliveredMessageView::of);
  }

  /** The viewer's appropriate body; of several, always the same one. */
  private static AppropriateBodyId body(Viewer viewer) {
    return viewer.grants().stream()
        .filter(grant -> Permission.VIEW_BODY.roles().contains(grant.role()))
        .map(Grant::body)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(AppropriateBodyId::toString))
        .orElseThrow(() -> new NotPermitted(Permission.VIEW_BODY));
  }
}
