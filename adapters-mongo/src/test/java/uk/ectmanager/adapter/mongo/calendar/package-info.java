/** Tests of the storage of this feature. */
@NullMarked
package uk.ectmanager.adapter.mongo.calendar;

import org.jspecify.annotations.NullMarked;
