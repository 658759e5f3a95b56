/**
 * Partner organisations whose systems query machine to machine: who they are, what they may ask and
 * whose programme they run. What they are answered belongs to the features that answer.
 */
@NullMarked
package uk.ectmanager.domain.partner;

import org.jspecify.annotations.NullMarked;
