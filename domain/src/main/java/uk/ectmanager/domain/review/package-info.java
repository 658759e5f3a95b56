/**
 * Progress reviews (reference 6.4, 9): what the tutor writes, who signs in which order, what the
 * appropriate body decides. Formal assessments are another feature; dates come from the plan.
 */
@NullMarked
package uk.ectmanager.domain.review;

import org.jspecify.annotations.NullMarked;
