package uk.ectmanager.adapter.graphql.school;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.school.SchoolImport;

/** The schema's RefusedRow. */
record RefusedRowView(int line, @Nullable String urn, String reason) {

  static RefusedRowView of(SchoolImport.RefusedRow row) {
    return new RefusedRowView(
        (int) Math.min(row.line(), Integer.MAX_VALUE), row.urn(), row.reason());
  }
}
