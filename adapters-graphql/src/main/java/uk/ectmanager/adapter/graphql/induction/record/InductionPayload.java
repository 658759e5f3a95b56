package uk.ectmanager.adapter.graphql.induction.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.adapter.graphql.induction.ReasonView;
import uk.ectmanager.application.induction.record.InductionChange;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.MovedReport;

/** The schema's InductionPayload. */
record InductionPayload(
    @Nullable InductionView induction,
    List<MovedReportView> moved,
    List<String> warnings,
    List<ProblemView> problems) {

  /** The schema's MovedReport. */
  record MovedReportView(
      ReportKind kind,
      int number,
      @Nullable LocalDate before,
      @Nullable LocalDate after,
      List<ReasonView> reasons) {

    static MovedReportView of(MovedReport moved) {
      var before = moved.before();
      var after = moved.after();
      return new MovedReportView(
          moved.slot().kind(),
          moved.slot().number(),
          before == null ? null : before.dates().due(),
          after == null ? null : after.dates().due(),
          ReasonView.of(moved.reasons()));
    }
  }

  static InductionPayload of(@Nullable InductionChange change, List<ProblemView> problems) {
    return change == null
        ? new InductionPayload(null, List.of(), List.of(), problems)
        : new InductionPayload(
            InductionView.of(change.reading()),
            change.moved().stream().map(MovedReportView::of).toList(),
            change.warnings(),
            problems);
  }
}
