/** When people are reminded of a report, and in which words (N7 to N11 of reference 7). */
@NullMarked
package uk.ectmanager.domain.reminder;

import org.jspecify.annotations.NullMarked;
