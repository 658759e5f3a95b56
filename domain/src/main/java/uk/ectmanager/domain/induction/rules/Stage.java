package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.List;
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

  /** FTE terms of it that are served by a position. */
  Rational served(ServiceLine exact, Rational now) {
    var start = span.start();
    if (start == null) {
      return credit.min(required);
    }
    var end = span.end();
    var until = end == null ? now : now.min(end);
    return credit.plus(exact.between(start, until)).min(required);
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
