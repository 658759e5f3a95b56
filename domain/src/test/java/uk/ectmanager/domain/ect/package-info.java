/** Tests of the registration's rules. */
@NullMarked
package uk.ectmanager.domain.ect;

import org.jspecify.annotations.NullMarked;
