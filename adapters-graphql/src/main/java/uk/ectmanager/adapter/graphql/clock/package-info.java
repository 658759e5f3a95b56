/** Statutory deadlines at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.clock;

import org.jspecify.annotations.NullMarked;
