/** Fakes, contract and tests of the message queue and its delivery. */
@NullMarked
package uk.ectmanager.application.notification;

import org.jspecify.annotations.NullMarked;
