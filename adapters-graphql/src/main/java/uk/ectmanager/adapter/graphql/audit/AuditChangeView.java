package uk.ectmanager.adapter.graphql.audit;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Change;

/** The schema's AuditChange. */
public record AuditChangeView(String field, @Nullable String before, @Nullable String after) {

  /** A change as the schema shows it. */
  public static AuditChangeView of(Change change) {
    return new AuditChangeView(change.field(), change.before(), change.after());
  }
}
