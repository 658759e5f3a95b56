/** The induction plan at the edge: figures and dates with their reasons. */
@NullMarked
package uk.ectmanager.adapter.graphql.induction;

import org.jspecify.annotations.NullMarked;
