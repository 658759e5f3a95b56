package uk.ectmanager.adapter.graphql.school;

import java.time.Instant;
import java.util.List;
import uk.ectmanager.application.school.SchoolImport;

/** The schema's SchoolImport. */
record SchoolImportView(
    Instant at, int added, int changed, int unchanged, int refused, List<RefusedRowView> refusals) {

  static SchoolImportView of(SchoolImport report) {
    return new SchoolImportView(
        report.at(),
        report.added(),
        report.changed(),
        report.unchanged(),
        report.refused(),
        report.refusals().stream().map(RefusedRowView::of).toList());
  }
}
