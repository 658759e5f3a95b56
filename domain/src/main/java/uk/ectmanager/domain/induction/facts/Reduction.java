package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/** Less time by decision of the appropriate body, with the ECT's consent (L15, L16). */
public sealed interface Reduction {

  /** An order of all reductions, so that facts compare whichever way they arrived. */
  Comparator<Reduction> ORDER =
      Comparator.comparing(Reduction::decided).thenComparing(Reduction::toString);

  /** The day of the decision. */
  LocalDate decided();

  /** The day on which the ECT consented; null as long as not, and then it has no effect. */
  @Nullable LocalDate consented();

  /** Whether the ECT consented, without which nothing is reduced (G 3.2). */
  default boolean isConsented() {
    return consented() != null;
  }

  /**
   * For experience before induction, the part served in Wales included (L15; G 3.2-3.4).
   *
   * @param terms FTE terms that are left of the full length: from 1, less than 6
   */
  record ForExperience(Rational terms, LocalDate decided, @Nullable LocalDate consented)
      implements Reduction {

    /** The least that it can be reduced to. */
    public static final Rational LEAST = Rational.ONE;

    /** The full length, which a reduction stays below. */
    public static final Rational FULL = Rational.of(6);

    public ForExperience {
      Objects.requireNonNull(decided, "decided");
      if (terms.isLessThan(LEAST) || !terms.isLessThan(FULL)) {
        throw new IllegalArgumentException("induction is reduced to 1 term at least, below 6");
      }
    }
  }

  /**
   * The final assessment of a part-timer brought forward once employment has covered six calendar
   * terms (L16; G 2.38, 3.5); before that it has no effect.
   *
   * @param completes the day on which induction is completed
   */
  record EarlyCompletion(LocalDate completes, LocalDate decided, @Nullable LocalDate consented)
      implements Reduction {

    public EarlyCompletion {
      Objects.requireNonNull(completes, "completes");
      Objects.requireNonNull(decided, "decided");
    }
  }
}
