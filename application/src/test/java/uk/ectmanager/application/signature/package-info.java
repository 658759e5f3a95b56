/** Fakes of the ports of {@code signature}. */
@NullMarked
package uk.ectmanager.application.signature;

import org.jspecify.annotations.NullMarked;
