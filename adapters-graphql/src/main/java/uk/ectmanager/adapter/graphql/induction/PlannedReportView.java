package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** The schema's PlannedReport; its review is mapped by who knows reviews. */
public record PlannedReportView(
    EctId ect,
    ReportKind kind,
    int number,
    int termNumber,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate release,
    LocalDate earliest,
    ExplainedDateView due) {

  /** Its type in the schema. */
  public static final String TYPE = "PlannedReport";

  static List<PlannedReportView> of(EctId ect, List<PlannedReport> reports) {
    var counts = new EnumMap<ReportKind, Integer>(ReportKind.class);
    var views = new ArrayList<PlannedReportView>();
    for (var report : reports) {
      views.add(
          new PlannedReportView(
              ect,
              report.kind(),
              counts.merge(report.kind(), 1, Integer::sum),
              report.term(),
              report.periodStart(),
              report.periodEnd(),
              report.dates().release(),
              report.dates().earliest(),
              ExplainedDateView.certain(
                  report.dates().due(), report.provisional(), report.reasons())));
    }
    return views;
  }

  /** Calendar terms from the start, as shown on forms. */
  public String term() {
    return String.valueOf(termNumber);
  }

  /** The progress review that it is or will be; empty for an assessment. */
  public Optional<ReviewId> reviewId() {
    return switch (kind) {
      case PROGRESS_REVIEW -> Optional.of(ReviewHead.idOf(ect, termNumber));
      case FORMAL_ASSESSMENT, INTERIM_ASSESSMENT -> Optional.empty();
    };
  }

  /** Two views of one report are the same key of a batch. */
  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof PlannedReportView view
        && view.ect.equals(ect)
        && view.kind == kind
        && view.termNumber == termNumber;
  }

  @Override
  public int hashCode() {
    return ect.hashCode() * 31 + termNumber;
  }
}
