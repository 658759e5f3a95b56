package uk.ectmanager.domain.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sort of post an ECT has, as it is agreed and recorded. Whether and how much such a post
 * counts is the calculator's affair.
 */
public sealed interface PostKind {

  /** An ordinary post at a school. */
  record Ordinary() implements PostKind {}

  /**
   * Supply teaching (L7; G 2.14-2.17).
   *
   * @param agreedOn the day, before the first of the post, on which the headteacher agreed that it
   *     counts towards induction; null when they did not
   */
  record Supply(@Nullable LocalDate agreedOn) implements PostKind {}

  /**
   * A post at an institution that does not work in school terms, such as a college of further
   * education; the appropriate body fixes both numbers (L5; G 2.31, 2.35).
   *
   * @param equivalence FTE terms that a full-timer serves there in one calendar term of schools:
   *     0.1 to 1
   * @param minimumTerms how long the post must last to count, in calendar terms of schools: more
   *     than 0, at most 6
   */
  record NotInTerms(Rational equivalence, Rational minimumTerms) implements PostKind {

    private static final Rational LEAST_EQUIVALENCE = Rational.of(1, 10);
    private static final Rational LONGEST_MINIMUM = Rational.of(6);

    public NotInTerms {
      if (!isEquivalence(equivalence) || !isMinimum(minimumTerms)) {
        throw new IllegalArgumentException("an equivalence is 0.1 to 1, a minimum up to 6 terms");
      }
    }

    private static boolean isEquivalence(Rational value) {
      return !value.isLessThan(LEAST_EQUIVALENCE) && !value.isMoreThan(Rational.ONE);
    }

    private static boolean isMinimum(Rational value) {
      return value.signum() > 0 && !value.isMoreThan(LONGEST_MINIMUM);
    }

    /**
     * The numbers as typed, or everything that is wrong with them.
     *
     * @param path where both stand
     */
    public static Result<NotInTerms> parse(TermsEntry entry, String... path) {
      var equivalence = Rational.of(entry.equivalence);
      var minimum = Rational.of(entry.minimumTerms);
      var problems = new Problems();
      if (!isEquivalence(equivalence)) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "The equivalence is from 0.1 to 1 term.",
            at(path, "equivalence"));
      }
      if (!isMinimum(minimum)) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "The minimum is more than 0 and at most 6 terms.",
            at(path, "minimumTerms"));
      }
      return problems.orElse(() -> new NotInTerms(equivalence, minimum));
    }

    private static String[] at(String[] path, String field) {
      var whole = java.util.Arrays.copyOf(path, path.length + 1);
      whole[path.length] = field;
      return whole;
    }
  }

  /**
   * A kind as typed: an ordinary post when neither is given.
   *
   * @param supply of supply teaching
   * @param notInTerms of an institution without school terms
   */
  record Entry(@Nullable SupplyEntry supply, @Nullable TermsEntry notInTerms) {

    /** An ordinary post. */
    public static final Entry NONE = new Entry(null, null);
  }

  /**
   * What the headteacher agreed about supply, as typed.
   *
   * @param agreedOn needed exactly when agreed
   */
  record SupplyEntry(boolean agreed, @Nullable LocalDate agreedOn) {}

  /** What the appropriate body fixed, as typed. */
  record TermsEntry(BigDecimal equivalence, BigDecimal minimumTerms) {

    public TermsEntry {
      Objects.requireNonNull(equivalence, "equivalence");
      Objects.requireNonNull(minimumTerms, "minimumTerms");
    }
  }

  /**
   * The kind as typed, or everything that is wrong with it, at {@code input.supply} and {@code
   * input.notInTerms}.
   *
   * @param start first day of the post
   */
  static Result<PostKind> parse(Entry entry, LocalDate start, LocalDate today) {
    var problems = new Problems();
    @Nullable PostKind kind = ordinary();
    if (entry.notInTerms != null) {
      kind = problems.take(NotInTerms.parse(entry.notInTerms, "input", "notInTerms"));
    }
    if (entry.supply != null) {
      kind = problems.take(supply(entry.supply, start, today));
    }
    if (entry.supply != null && entry.notInTerms != null) {
      problems.add(
          ProblemCode.INVALID,
          "A post is supply or at an institution without school terms, not both.",
          "input",
          "notInTerms");
    }
    var read = kind;
    return problems.orElse(() -> Objects.requireNonNull(read));
  }

  private static Result<PostKind> supply(SupplyEntry entry, LocalDate start, LocalDate today) {
    var agreedOn = entry.agreedOn;
    if (!entry.agreed) {
      return agreedOn == null
          ? Result.done(new Supply(null))
          : refused(ProblemCode.INVALID, "Supply that was not agreed has no day of agreement.");
    }
    if (agreedOn == null) {
      return refused(
          ProblemCode.REQUIRED, "Enter the day on which the headteacher agreed that it counts.");
    }
    var problems = new Problems();
    if (agreedOn.isAfter(today)) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "The agreement must not lie in the future.",
          "input",
          "supply",
          "agreedOn");
    }
    if (!agreedOn.isBefore(start)) {
      problems.add(
          ProblemCode.BACKDATED,
          "The headteacher agrees before the first day of the supply post; it is never backdated."
              + " If they agreed later, end this post and record another from then on.",
          "input",
          "supply",
          "agreedOn");
    }
    return problems.orElse(() -> new Supply(agreedOn));
  }

  private static Result<PostKind> refused(ProblemCode code, String message) {
    return Result.refused(code, message, "input", "supply", "agreedOn");
  }

  /** The kind of most posts. */
  static PostKind ordinary() {
    return new Ordinary();
  }

  /** Whether a post that starts on that day can be of this kind: agreed before it, if at all. */
  default boolean fits(LocalDate start) {
    return !(this instanceof Supply(LocalDate agreedOn))
        || agreedOn == null
        || agreedOn.isBefore(start);
  }
}
