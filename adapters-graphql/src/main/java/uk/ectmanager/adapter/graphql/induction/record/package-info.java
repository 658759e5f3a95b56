/** Recording on an induction at the edge: inputs, the record as it is shown, and what moved. */
@NullMarked
package uk.ectmanager.adapter.graphql.induction.record;

import org.jspecify.annotations.NullMarked;
