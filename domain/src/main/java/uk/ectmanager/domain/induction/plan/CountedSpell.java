package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Continuous employment at one school, and whether it counts (L3). Spells at one school with no
 * school day between them are one.
 *
 * @param end null while it goes on
 * @param calendarTerms how long it lasts on the term line, whatever the FTE: up to its end, or to
 *     the day of the plan while it goes on
 * @param served FTE terms of this post alone by the day of the plan, nothing when it is too short
 */
public record CountedSpell(
    SchoolId school,
    LocalDate start,
    @Nullable LocalDate end,
    Rational calendarTerms,
    Rational served,
    Standing standing,
    Reason reason) {

  /** Whether employment counts. */
  public enum Standing {
    /** It lasts as long as it must, one calendar term: every day counts, from the first. */
    COUNTS,

    /** It goes on and has not lasted one calendar term yet: it counts if it does. */
    PROVISIONAL,

    /** It ended before one calendar term was over: it counts nothing. */
    TOO_SHORT,
    /** Supply that the head teacher did not agree to in advance: it counts nothing (L7). */
    NOT_AGREED
  }
}
