package uk.ectmanager.domain.induction.rules;

import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.shared.Rational;

/** What service before the spells known here adds to the plan. */
final class Prior {

  private Prior() {}

  /** FTE terms served in it. */
  static Rational terms(InductionFacts facts) {
    return facts.priorService().stream()
        .map(PriorInduction::terms)
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** Days absent in it. */
  static Rational absent(InductionFacts facts) {
    return facts.priorService().stream()
        .map(PriorInduction::absent)
        .map(HalfDays::days)
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** Days absent in those services that began after some terms and within so many more. */
  static Rational absent(InductionFacts facts, Rational after, Rational within) {
    var days = Rational.ZERO;
    var at = Rational.ZERO;
    for (var prior : facts.priorService()) {
      if (!at.isLessThan(after) && at.isLessThan(after.plus(within))) {
        days = days.plus(prior.absent().days());
      }
      at = at.plus(prior.terms());
    }
    return days;
  }

  /** Calendar terms that employment covers up to a position, service before included. */
  static Rational covered(InductionFacts facts, ServiceLine exact, Rational until, TermLine line) {
    return coveredBefore(facts, line).plus(exact.covered(Rational.ZERO, until));
  }

  /** Calendar terms that it covers: by its days, or its FTE terms at least. */
  static Rational coveredBefore(InductionFacts facts, TermLine line) {
    var sum = Rational.ZERO;
    for (var prior : facts.priorService()) {
      var from = prior.from();
      var to = prior.to();
      var covered =
          from != null && to != null && line.covers(from)
              ? line.endOf(to).minus(line.startOf(from))
              : Rational.ZERO;
      sum = sum.plus(covered.max(prior.terms()));
    }
    return sum;
  }
}
