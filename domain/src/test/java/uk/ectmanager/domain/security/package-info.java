/** Tests of the rules of {@code security}. */
@NullMarked
package uk.ectmanager.domain.security;

import org.jspecify.annotations.NullMarked;
