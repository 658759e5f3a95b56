/** Puts progress reviews and their reminders together. */
@NullMarked
package uk.ectmanager.bootstrap.review;

import org.jspecify.annotations.NullMarked;
