package uk.ectmanager.adapter.graphql.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.audit.AuditEntry;

/** The schema's AuditEntry. */
record AuditEntryView(
    Instant at,
    String actor,
    String origin,
    String event,
    @Nullable String ectId,
    @Nullable String schoolId,
    List<AuditChangeView> changes) {

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
