/** Reminders and their digests in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.reminder;

import org.jspecify.annotations.NullMarked;
