/** Documents on lists, dashboards and the audit trail. */
@NullMarked
package uk.ectmanager.adapter.graphql.overview;

import org.jspecify.annotations.NullMarked;
