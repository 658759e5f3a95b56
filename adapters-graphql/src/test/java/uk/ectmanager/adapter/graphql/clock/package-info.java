/** Documents about statutory deadlines. */
@NullMarked
package uk.ectmanager.adapter.graphql.clock;

import org.jspecify.annotations.NullMarked;
