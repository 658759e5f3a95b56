/**
 * What people recorded about an induction, entry by entry, never changed and never taken away: who
 * recorded it and when, from which day on it holds, and what it corrects. The facts that a plan
 * follows from are read off it, as known now or as known on any earlier day. No rule of the
 * calculator lives here.
 */
@NullMarked
package uk.ectmanager.domain.induction.ledger;

import org.jspecify.annotations.NullMarked;
