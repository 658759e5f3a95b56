package uk.ectmanager.domain.induction.facts;

import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;

/** What sort of post a spell is, as far as it decides whether and how much it counts. */
public sealed interface SpellKind {

  /** An ordinary post: counts from one calendar term on (L3). */
  record Regular() implements SpellKind {}

  /**
   * Supply teaching (L7; G 2.14-2.17). It counts from one calendar term on, and only when the head
   * teacher agreed so in advance; it is never backdated.
   *
   * @param agreed whether the head teacher agreed before it began
   */
  record Supply(boolean agreed) implements SpellKind {}

  /**
   * A post at an institution that does not work in school terms, such as a further education
   * college: the appropriate body fixes the equivalence and the minimum (L5; G 2.31, 2.35).
   *
   * @param equivalence FTE terms that a full-timer serves there in one calendar term of schools:
   *     more than 0, at most 1
   * @param minimum how long a spell must last to count, in calendar terms of schools: more than 0
   */
  record NotInTerms(Rational equivalence, Rational minimum) implements SpellKind {

    public NotInTerms {
      if (equivalence.signum() <= 0 || equivalence.isMoreThan(Rational.ONE)) {
        throw new IllegalArgumentException("an equivalence is more than 0 and at most 1");
      }
      if (minimum.signum() <= 0) {
        throw new IllegalArgumentException("a minimum is more than 0");
      }
    }
  }

  /** The kind of spell that a recorded post makes. */
  static SpellKind of(PostKind post) {
    return switch (post) {
      case PostKind.Ordinary _ -> new Regular();
      case PostKind.Supply supply -> new Supply(supply.agreedOn() != null);
      case PostKind.NotInTerms college ->
          new NotInTerms(college.equivalence(), college.minimumTerms());
    };
  }

  /** Whether time in it can count at all. */
  default boolean canCount() {
    return switch (this) {
      case Regular regular -> true;
      case Supply supply -> supply.agreed();
      case NotInTerms college -> true;
    };
  }

  /** How long a spell must last to count, in calendar terms (L3, L5). */
  default Rational minimumTerms() {
    return switch (this) {
      case Regular regular -> Rational.ONE;
      case Supply supply -> Rational.ONE;
      case NotInTerms college -> college.minimum();
    };
  }

  /** FTE terms that a full-timer serves in one calendar term. */
  default Rational termsPerTerm() {
    return switch (this) {
      case Regular regular -> Rational.ONE;
      case Supply supply -> Rational.ONE;
      case NotInTerms college -> college.equivalence();
    };
  }
}
