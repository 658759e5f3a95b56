/**
 * The induction plan: what an ECT has served and has left, when each report falls, and why (D4,
 * reference 4 and 5). Pure functions over values; nothing here has a clock, a database or a sender.
 */
@NullMarked
package uk.ectmanager.domain.induction;

import org.jspecify.annotations.NullMarked;
