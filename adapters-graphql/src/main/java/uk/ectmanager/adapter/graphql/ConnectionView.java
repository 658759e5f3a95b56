package uk.ectmanager.adapter.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the schema's connections show it; {@link CountedConnectionView} where the
 * schema promises a count.
 *
 * @param totalCount null where counting is not cheap
 */
public record ConnectionView<T>(
    List<EdgeView<T>> edges, PageInfoView pageInfo, @Nullable Integer totalCount) {

  /** One row with its cursor. */
  public record EdgeView<T>(String cursor, T node) {}

  /** Where the page stands in the list. */
  public record PageInfoView(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}
}
