/** The audit trail, and messages that did not arrive, at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.audit;

import org.jspecify.annotations.NullMarked;
