package uk.ectmanager.adapter.graphql;

import java.util.List;
import uk.ectmanager.adapter.graphql.ConnectionView.EdgeView;
import uk.ectmanager.adapter.graphql.ConnectionView.PageInfoView;

/**
 * A page of a list whose rows are always counted, for connections with {@code totalCount: Int!}.
 *
 * @param totalCount all rows of the list
 */
public record CountedConnectionView<T>(
    List<EdgeView<T>> edges, PageInfoView pageInfo, int totalCount) {}
