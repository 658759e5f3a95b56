/**
 * Registrations at the edge: inputs, views and the controllers of their mutations. Who an ECT is
 * and how the induction goes is mapped by the features above.
 */
@NullMarked
package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.NullMarked;
