package uk.ectmanager.adapter.mongo.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.audit.AuditEntry;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An entry as it is stored.
 *
 * @param reasons null in a document from before they were kept
 * @param told whether it has a sentence, and so is part of its ECT's history
 */
record AuditDocument(
    String id,
    Instant at,
    String actor,
    String actorName,
    String origin,
    String event,
    @Nullable String body,
    @Nullable String school,
    @Nullable String ect,
    List<Field> changes,
    @Nullable List<String> reasons,
    @Nullable String sentence,
    boolean told) {

  record Field(String name, @Nullable String before, @Nullable String after) {}

  static AuditDocument of(AuditEntry entry) {
    return new AuditDocument(
        entry.id().toString(),
        entry.at(),
        entry.actor().toString(),
        entry.actorName(),
        entry.origin(),
        entry.event(),
        text(entry.scope().body()),
        text(entry.scope().school()),
        text(entry.scope().ect()),
        entry.changes().stream()
            .map(change -> new Field(change.field(), change.before(), change.after()))
            .toList(),
        entry.reasons(),
        entry.sentence(),
        entry.sentence() != null);
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        EventId.of(id),
        at,
        AccountId.of(actor),
        actorName,
        origin,
        event,
        new EventScope(
            body == null ? null : AppropriateBodyId.of(body),
            school == null ? null : SchoolId.of(school),
            ect == null ? null : EctId.of(ect)),
        changes.stream()
            .map(field -> new Change(field.name(), field.before(), field.after()))
            .toList(),
        reasons == null ? List.of() : reasons,
        sentence);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
