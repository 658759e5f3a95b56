/** Tests of the words of messages and of their way to a mail server. */
@NullMarked
package uk.ectmanager.adapter.notify;

import org.jspecify.annotations.NullMarked;
