/** Reminds people of reports, each reminder once, in one mail per person and day. */
@NullMarked
package uk.ectmanager.application.reminder;

import org.jspecify.annotations.NullMarked;
