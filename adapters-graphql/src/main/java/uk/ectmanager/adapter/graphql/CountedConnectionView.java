package uk.ectmanager.adapter.graphql;

import java.util.List;
import uk.ectmanager.adapter.graphql.ConnectionView.EdgeView;
import uk.ectmanager.adapter.graphql.ConnectionView.PageInfoView;

/**
 * A page of a list whose rows can always be counted, for connections with {@code totalCount: Int!}.
 *
 * @param totalCount all rows of the list; 0 when it was not selected, and then nobody reads it
 */
public record CountedConnectionView<T>(
    List<EdgeView<T>> edges, PageInfoView pageInfo, int totalCount) {}
