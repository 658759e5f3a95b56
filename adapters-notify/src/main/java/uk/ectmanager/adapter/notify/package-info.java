/**
 * E-mail and text messages: their words (templates in the resources of this package, one source for
 * the text and the HTML part) and their way to the mail server. Whom to tell what is not decided
 * here.
 */
@NullMarked
package uk.ectmanager.adapter.notify;

import org.jspecify.annotations.NullMarked;
