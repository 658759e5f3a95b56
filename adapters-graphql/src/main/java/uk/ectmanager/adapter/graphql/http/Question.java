package uk.ectmanager.adapter.graphql.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a well-formed request; its extensions mean nothing to us. */
record Question(
    String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {}
