/** Documents on the audit trail and on what did not arrive. */
@NullMarked
package uk.ectmanager.adapter.graphql.audit;

import org.jspecify.annotations.NullMarked;
