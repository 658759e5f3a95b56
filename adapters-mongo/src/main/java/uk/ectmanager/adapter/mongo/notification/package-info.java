/** Keeps the queue of messages in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.notification;

import org.jspecify.annotations.NullMarked;
