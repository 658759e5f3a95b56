/** Tests of reminder points. */
@NullMarked
package uk.ectmanager.domain.reminder;

import org.jspecify.annotations.NullMarked;
