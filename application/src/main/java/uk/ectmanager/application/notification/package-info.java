/**
 * Telling people what happened: the queue of messages and its delivery. Knows no feature: those
 * say, from their own events, whom to tell what. A message is queued once per key and sent once per
 * key, except after a crash between the acceptance by the mail server and the note of it: then the
 * same message goes out again under the same Message-ID, which mail programs show once.
 */
@NullMarked
package uk.ectmanager.application.notification;

import org.jspecify.annotations.NullMarked;
