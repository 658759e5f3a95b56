/**
 * The move of an ECT to another school, and to another appropriate body if that school has another
 * (reference 6.2, 6.9): asked for, signed, released, claimed. The induction itself follows by
 * event; it stays the one induction of the one ECT (L22).
 */
@NullMarked
package uk.ectmanager.domain.transfer;

import org.jspecify.annotations.NullMarked;
