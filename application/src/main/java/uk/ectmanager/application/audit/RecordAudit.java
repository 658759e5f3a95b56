package uk.ectmanager.application.audit;

import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;

/** Writes every event into the audit trail, each once. */
public final class RecordAudit implements EventHandler {

  private final AuditTrail trail;

  public RecordAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    var event = recorded.event();
    trail.add(
        new AuditEntry(
            recorded.id(),
            recorded.at(),
            recorded.actor(),
            recorded.actorName(),
            recorded.origin(),
            event.getClass().getSimpleName(),
            event.scope(),
            event.changes(),
            event.reasons(),
            event.scope().ect() == null ? null : EventSentence.of(event)));
  }
}
