/** Documents about the public planner. */
@NullMarked
package uk.ectmanager.adapter.graphql.planner;

import org.jspecify.annotations.NullMarked;
