/**
 * Wires the delivery of messages: the loop that sends them, metrics, and in a demonstration the
 * catcher that takes the place of a mail server, with its page.
 */
@NullMarked
package uk.ectmanager.bootstrap.notify;

import org.jspecify.annotations.NullMarked;
