/** Tests of the GraphQL edge, and the set-up that runs documents without a server. */
@NullMarked
package uk.ectmanager.adapter.graphql;

import org.jspecify.annotations.NullMarked;
