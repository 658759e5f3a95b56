package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.Reduction.EarlyCompletion;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.plan.AbsenceTotal;
import uk.ectmanager.domain.shared.Rational;

/**
 * What ends with a formal assessment: a part of induction, or an extension decided after the
 * assessment of its part.
 *
 * @param part 1 or 2
 * @param own it is an extension with an assessment of its own
 * @param terms FTE terms that it takes by itself
 * @param credit those of them that were served before the spells known here
 * @param required terms, with what absence, leave and a new school add
 * @param span where it lies on the exact line
 * @param aligned where it lies on the line that reports are placed by
 * @param absence days absent in it
 * @param absenceDays contracted days that absence adds
 * @param leaveDays contracted days that the ECT chose to add
 * @param decisions extensions by decision that it holds
 * @param pending leave whose choice is pending, so that there is no end
 * @param horizon where it would end at the latest if all pending leave were added, aligned
 * @param newSchool where the last of an extension is served, when that made it longer (L12)
 * @param early the decision that ended it early
 * @param servedBefore it was over before the spells known here
 */
record Stage(
    int part,
    boolean own,
    Rational terms,
    Rational credit,
    Rational required,
    Span span,
    Span aligned,
    AbsenceTotal absence,
    Rational absenceDays,
    Rational leaveDays,
    List<Extension> decisions,
    @Nullable StatutoryLeave pending,
    @Nullable Rational horizon,
    @Nullable Employment newSchool,
    @Nullable EarlyCompletion early,
    boolean servedBefore) {

  /**
   * Positions.
   *
   * @param start null when the stage before has no end
   * @param base where its own terms are served
   * @param end where its extension is served as well
   */
  record Span(@Nullable Rational start, @Nullable Rational base, @Nullable Rational end) {

    /** Not reached. */
    static final Span NOWHERE = new Span(null, null, null);
  }

  Stage {
    decisions = List.copyOf(decisions);
  }

  /** One that does not begin, since the one before it has no end. */
  static Stage unreached(
      int part, boolean own, Rational terms, Rational credit, List<Extension> decisions) {
    return new Stage(
        part,
        own,
        terms,
        credit,
        terms,
        Span.NOWHERE,
        Span.NOWHERE,
        new AbsenceTotal(Rational.ZERO, AbsenceTotal.WARNING, AbsenceTotal.THRESHOLD),
        Rational.ZERO,
        Rational.ZERO,
        decisions,
        null,
        null,
        null,
        null,
        false);
  }

  /**
   * The same, ended before its time.
   *
   * @param end on both lines
   * @param served terms of it until then, after those of its credit
   */
  Stage endedEarly(EarlyCompletion decision, Rational end, Rational served) {
    return new Stage(
        part,
        own,
        terms,
        credit,
        credit.plus(served),
        new Span(span.start(), span.base(), end),
        new Span(aligned.start(), aligned.base(), end),
        absence,
        absenceDays,
        leaveDays,
        decisions,
        null,
        null,
        newSchool,
        decision,
        false);
  }

  /**
   * FTE terms of each stage that are served by a position, in their order. Nobody knows where one
   * ends whose choice is pending, so what is served beyond it counts towards those that follow:
   * served time is never lost to a choice that is not made (L2, L11).
   */
  static List<Rational> served(List<Stage> stages, ServiceLine exact, Rational now) {
    var served = new ArrayList<Rational>();
    var beyond = Rational.ZERO;
    for (var stage : stages) {
      var all = stage.span.start() == null ? stage.credit.plus(beyond) : stage.until(exact, now);
      var mine = all.min(stage.required);
      served.add(mine);
      var isOpen = stage.pending != null || stage.span.start() == null;
      beyond = isOpen ? all.minus(mine) : Rational.ZERO;
    }
    return served;
  }

  private Rational until(ServiceLine exact, Rational now) {
    var start = Objects.requireNonNull(span.start(), "start");
    var end = span.end();
    return credit.plus(exact.between(start, end == null ? now : now.min(end)));
  }

  /** Where it is planned to end, or would at the latest; null when employment ends before. */
  @Nullable Rational last() {
    return pending == null ? aligned.end() : horizon;
  }

  /** Where the stage before left off. */
  record Cursor(
      @Nullable Rational exact,
      @Nullable Rational aligned,
      Rational credit,
      Rational creditUsed,
      @Nullable LocalDate lastDay) {

    /** The same, begun no earlier than two positions. */
    Cursor notBefore(Rational exactStart, Rational alignedStart) {
      return new Cursor(
          exact == null ? null : exact.max(exactStart),
          aligned == null ? null : aligned.max(alignedStart),
          credit,
          creditUsed,
          lastDay);
    }
  }
}
