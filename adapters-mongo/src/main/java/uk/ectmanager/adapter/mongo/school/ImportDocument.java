package uk.ectmanager.adapter.mongo.school;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The report of an import as it is stored. */
record ImportDocument(
    String importId,
    String body,
    Instant at,
    int added,
    int changed,
    int unchanged,
    int refused,
    List<RefusedPart> refusals) {

  /** A row that was refused. */
  record RefusedPart(long line, @Nullable String urn, String reason) {}

  static ImportDocument of(SchoolImport report) {
    return new ImportDocument(
        report.id().toString(),
        report.body().toString(),
        report.at(),
        report.added(),
        report.changed(),
        report.unchanged(),
        report.refused(),
        report.refusals().stream()
            .map(row -> new RefusedPart(row.line(), row.urn(), row.reason()))
            .toList());
  }

  SchoolImport toDomain() {
    return new SchoolImport(
        UUID.fromString(importId),
        AppropriateBodyId.of(body),
        at,
        added,
        changed,
        unchanged,
        refused,
        refusals.stream()
            .map(row -> new SchoolImport.RefusedRow(row.line(), row.urn(), row.reason()))
            .toList());
  }
}
