/** The reminder store on every MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.reminder;

import org.jspecify.annotations.NullMarked;
