/**
 * Appropriate bodies: who they are, whom to ask there, and what they decide for themselves. Their
 * calendars live in {@code calendar}, their schools in {@code school}, their people in {@code
 * account}.
 */
@NullMarked
package uk.ectmanager.domain.body;

import org.jspecify.annotations.NullMarked;
