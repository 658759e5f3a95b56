package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * More time by decision, in FTE terms (L13, L18). Decided on or after the day of the assessment of
 * its part, it has an assessment of its own at its end; decided before, it moves that assessment.
 *
 * @param terms from 0.1 to 16, in tenths (reference 3.1)
 * @param decided the day of the decision
 * @param part 1 or 2, the part that it lengthens; null for the last one
 * @param reason why, in the words of who decided; null when none was recorded
 */
public record Extension(
    ExtensionKind kind,
    Rational terms,
    LocalDate decided,
    @Nullable Integer part,
    @Nullable String reason)
    implements Comparable<Extension> {

  /** The least that can be added. */
  public static final Rational LEAST = Rational.of(1, 10);

  /** The most that can be added at once. */
  public static final Rational MOST = Rational.of(16);

  private static final Comparator<Extension> ORDER =
      Comparator.comparing(Extension::decided)
          .thenComparing(Extension::kind)
          .thenComparing(Extension::terms)
          .thenComparing(Extension::part, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Extension::reason, Comparator.nullsLast(Comparator.naturalOrder()));

  public Extension {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(decided, "decided");
    if (terms.isLessThan(LEAST) || terms.isMoreThan(MOST)) {
      throw new IllegalArgumentException("an extension takes from 0.1 to 16 terms");
    }
    if (!terms.times(Rational.of(10)).isWhole()) {
      throw new IllegalArgumentException("an extension is counted in tenths of a term");
    }
    if (part != null && part != 1 && part != 2) {
      throw new IllegalArgumentException("induction has parts 1 and 2");
    }
  }

  /** An extension of the last part by the appropriate body. */
  public static Extension byBody(Rational terms, LocalDate decided) {
    return new Extension(ExtensionKind.APPROPRIATE_BODY, terms, decided, null, null);
  }

  @Override
  public int compareTo(Extension other) {
    return ORDER.compare(this, other);
  }
}
