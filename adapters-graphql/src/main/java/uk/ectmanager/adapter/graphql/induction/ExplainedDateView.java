package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.plan.Reason;

/** The schema's ExplainedDate. */
record ExplainedDateView(LocalDate date, boolean provisional, List<ReasonView> reasons) {

  static @Nullable ExplainedDateView of(
      @Nullable LocalDate date, boolean provisional, List<Reason> reasons) {
    return date == null ? null : certain(date, provisional, reasons);
  }

  static ExplainedDateView certain(LocalDate date, boolean provisional, List<Reason> reasons) {
    return new ExplainedDateView(date, provisional, ReasonView.of(reasons));
  }
}
