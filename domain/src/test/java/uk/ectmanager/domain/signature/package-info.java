/** Tests of the rules of {@code signature}. */
@NullMarked
package uk.ectmanager.domain.signature;

import org.jspecify.annotations.NullMarked;
