/** Tests of the QTS check. */
@NullMarked
package uk.ectmanager.domain.ect.check;

import org.jspecify.annotations.NullMarked;
