/** ECTs, lists of them and dashboards at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.overview;

import org.jspecify.annotations.NullMarked;
