package uk.ectmanager.adapter.graphql.overview;

import java.time.Instant;
import java.util.Objects;
import uk.ectmanager.application.audit.AuditEntry;

/** The schema's HistoryEntry. */
record HistoryEntryView(Instant at, String by, String what) {

  static HistoryEntryView of(AuditEntry entry) {
    return new HistoryEntryView(
        entry.at(), entry.actorName(), Objects.requireNonNullElse(entry.sentence(), ""));
  }
}
