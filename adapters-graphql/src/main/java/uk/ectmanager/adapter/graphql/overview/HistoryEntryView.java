package uk.ectmanager.adapter.graphql.overview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.ectmanager.adapter.graphql.audit.AuditChangeView;
import uk.ectmanager.application.audit.AuditEntry;

/** The schema's HistoryEntry. */
record HistoryEntryView(
    Instant at, String by, String what, List<AuditChangeView> changes, List<String> reasons) {

  static HistoryEntryView of(AuditEntry entry) {
    return new HistoryEntryView(
        entry.at(),
        entry.actorName(),
        Objects.requireNonNullElse(entry.sentence(), ""),
        entry.changes().stream().map(AuditChangeView::of).toList(),
        entry.reasons());
  }
}
