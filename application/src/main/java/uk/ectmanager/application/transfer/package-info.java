/**
 * Transfers of ECTs between schools and appropriate bodies: asked for, signed, released, claimed,
 * and how the induction follows. Which teacher is meant is matched by the registration feature.
 */
@NullMarked
package uk.ectmanager.application.transfer;

import org.jspecify.annotations.NullMarked;
