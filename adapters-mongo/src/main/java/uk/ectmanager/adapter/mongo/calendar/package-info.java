/** Term calendars in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.calendar;

import org.jspecify.annotations.NullMarked;
