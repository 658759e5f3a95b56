/**
 * The plan that follows from the facts: what is served and left, where parts end, when each report
 * falls, and why. Values only, with the reasons and the rules that they name.
 */
@NullMarked
package uk.ectmanager.domain.induction.plan;

import org.jspecify.annotations.NullMarked;
