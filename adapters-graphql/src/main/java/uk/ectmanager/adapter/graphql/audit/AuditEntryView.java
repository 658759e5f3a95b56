package uk.ectmanager.adapter.graphql.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.audit.AuditEntry;
import uk.ectmanager.domain.shared.Change;

/** The schema's AuditEntry. */
record AuditEntryView(
    Instant at,
    String actor,
    String origin,
    String event,
    @Nullable String ectId,
    @Nullable String schoolId,
    List<AuditChangeView> changes) {

  record AuditChangeView(String field, @Nullable String before, @Nullable String after) {
    static AuditChangeView of(Change change) {
      return new AuditChangeView(change.field(), change.before(), change.after());
    }
  }

  static AuditEntryView of(AuditEntry entry) {
    var ect = entry.scope().ect();
    var school = entry.scope().school();
    return new AuditEntryView(
        entry.at(),
        entry.actorName(),
        entry.origin(),
        entry.event(),
        ect == null ? null : GlobalId.of("Ect", ect.value()),
        school == null ? null : GlobalId.of("School", school.value()),
        entry.changes().stream().map(AuditChangeView::of).toList());
  }
}
