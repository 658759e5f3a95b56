package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * Part of induction served before the spells known here, as its reports state it: FTE terms and
 * days absent. It adds to what is served without being placed on the calendar. Earlier service
 * whose days and FTE are known, and whose calendar is published, is a {@link Spell} instead.
 *
 * @param place where it was served
 * @param terms FTE terms served that count (spells of one calendar term or more): more than 0, at
 *     most 16
 * @param absent days absent meanwhile that count towards the 30
 * @param from first day of it, null when it is not known
 * @param to last day of it, null when it is not known
 */
public record PriorInduction(
    Place place, Rational terms, HalfDays absent, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Comparable<PriorInduction> {

  private static final Comparator<PriorInduction> ORDER =
      Comparator.comparing(
              PriorInduction::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              PriorInduction::to, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(PriorInduction::terms)
          .thenComparing(PriorInduction::absent)
          .thenComparing(PriorInduction::place);

  /** Where earlier service was. */
  public enum Place {
    /** At the school of the registration, before it used this system. */
    THIS_SCHOOL,
    /** At another school. */
    ELSEWHERE
  }

  public PriorInduction {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(absent, "absent");
    if (terms.signum() <= 0 || terms.isMoreThan(Rational.of(16))) {
      throw new IllegalArgumentException("earlier service is more than 0 and at most 16 terms");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("earlier service ends on or after its first day");
    }
  }

  /** Service elsewhere whose days are not known. */
  public static PriorInduction elsewhere(Rational terms, HalfDays absent) {
    return new PriorInduction(Place.ELSEWHERE, terms, absent, null, null);
  }

  @Override
  public int compareTo(PriorInduction other) {
    return ORDER.compare(this, other);
  }
}
