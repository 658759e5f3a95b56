/**
 * The public planner: plans worked out from what somebody typed in, for anybody. What is entered
 * becomes {@link uk.ectmanager.domain.induction.facts.InductionFacts} in one place, and those go to
 * the same calculator as the facts of a stored induction. Nothing is stored, and nothing here names
 * a person or a school.
 */
@NullMarked
package uk.ectmanager.application.planner;

import org.jspecify.annotations.NullMarked;
