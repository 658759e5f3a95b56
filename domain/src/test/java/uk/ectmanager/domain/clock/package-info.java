/** Tests of the statutory clocks. */
@NullMarked
package uk.ectmanager.domain.clock;

import org.jspecify.annotations.NullMarked;
