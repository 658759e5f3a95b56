/** E-mail, text messages and their templates. */
@NullMarked
package uk.ectmanager.adapter.notify;

import org.jspecify.annotations.NullMarked;
