/** The GraphQL edge: schema to use cases. No rule, no storage. */
@NullMarked
package uk.ectmanager.adapter.graphql;

import org.jspecify.annotations.NullMarked;
