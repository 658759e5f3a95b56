/** The public planner at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.planner;

import org.jspecify.annotations.NullMarked;
