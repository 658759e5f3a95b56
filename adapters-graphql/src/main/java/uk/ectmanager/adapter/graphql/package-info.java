/**
 * The GraphQL edge: schema to use cases. Here live the engine, its limits, the scalars, ids,
 * connections, payloads and the one mapping of errors; controllers live in the feature packages
 * below. No rule of induction, no storage.
 */
@NullMarked
package uk.ectmanager.adapter.graphql;

import org.jspecify.annotations.NullMarked;
