/** Tests of the induction plan at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.induction;

import org.jspecify.annotations.NullMarked;
