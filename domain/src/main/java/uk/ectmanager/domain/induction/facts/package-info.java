/**
 * What is true of one induction: posts, absences, leave and choices, extensions, reductions, prior
 * service. Values only; what follows from them is worked out in {@code rules}. The facts are the
 * present truth: how they came to be known is the record's matter.
 */
@NullMarked
package uk.ectmanager.domain.induction.facts;

import org.jspecify.annotations.NullMarked;
