package uk.ectmanager.adapter.graphql.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.application.notification.ListUndeliveredMessages;
import uk.ectmanager.domain.access.Viewer;

/** What happened, and what did not arrive, in the viewer's appropriate bodies. */
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
        listUndeliveredMessages.handle(viewer, new ListUndeliveredMessages.Command(page)),
        UndeliveredMessageView::of);
  }
}
