/** Fake and contract of the reminder book, and the tests of reminding. */
@NullMarked
package uk.ectmanager.application.reminder;

import org.jspecify.annotations.NullMarked;
