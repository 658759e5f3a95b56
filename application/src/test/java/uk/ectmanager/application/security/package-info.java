/** Fakes of the ports of {@code security}. */
@NullMarked
package uk.ectmanager.application.security;

import org.jspecify.annotations.NullMarked;
