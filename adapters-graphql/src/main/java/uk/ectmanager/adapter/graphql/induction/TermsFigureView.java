package uk.ectmanager.adapter.graphql.induction;

import java.math.BigDecimal;
import java.util.List;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.Rational;

/** The schema's TermsFigure. */
record TermsFigureView(BigDecimal terms, String exact, List<ReasonView> reasons) {

  static TermsFigureView of(Rational terms, List<Reason> reasons) {
    return new TermsFigureView(
        terms.rounded(1),
        terms.isWhole()
            ? terms.numerator().toString()
            : terms.numerator() + "/" + terms.denominator(),
        ReasonView.of(reasons));
  }
}
