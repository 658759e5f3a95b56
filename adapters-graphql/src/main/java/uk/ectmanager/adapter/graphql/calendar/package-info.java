/** Term calendars at the edge: published, imported, shown. */
@NullMarked
package uk.ectmanager.adapter.graphql.calendar;

import org.jspecify.annotations.NullMarked;
