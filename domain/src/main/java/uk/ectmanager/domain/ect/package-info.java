/**
 * The registration of an early career teacher: its five saved sections and their rules, its states,
 * the QTS check, and the events that tell of it. What the induction makes of it lives above, in
 * {@code induction}; nothing here knows a plan or a review.
 */
@NullMarked
package uk.ectmanager.domain.ect;

import org.jspecify.annotations.NullMarked;
