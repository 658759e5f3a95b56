/** Tests of messages and of when they are tried again. */
@NullMarked
package uk.ectmanager.domain.notification;

import org.jspecify.annotations.NullMarked;
