/**
 * The induction calculator (D4, reference 4 and 5): pure functions from facts and a term line to a
 * plan. Nothing here has a clock, a database or a sender.
 */
@NullMarked
package uk.ectmanager.domain.induction.rules;

import org.jspecify.annotations.NullMarked;
