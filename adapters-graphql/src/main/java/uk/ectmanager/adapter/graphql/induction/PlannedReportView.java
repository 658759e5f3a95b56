package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * The schema's PlannedReport; its review is mapped by who knows reviews.
 *
 * @param ect null in a plan of nobody known, which has no reviews
 */
public record PlannedReportView(
    @Nullable EctId ect,
    ReportKind kind,
    int number,
    int termNumber,
    int part,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate release,
    LocalDate earliest,
    ExplainedDateView due) {

  /** Its type in the schema. */
  public static final String TYPE = "PlannedReport";

  static List<PlannedReportView> of(@Nullable EctId ect, List<PlannedReport> reports) {
    var counts = new EnumMap<ReportKind, Integer>(ReportKind.class);
    var views = new ArrayList<PlannedReportView>();
    for (var report : reports) {
      views.add(
          new PlannedReportView(
              ect,
              report.kind(),
              counts.merge(report.kind(), 1, Integer::sum),
              report.term(),
              report.part(),
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

  /** The progress review that it is or will be; empty for an assessment, or of nobody known. */
  public Optional<ReviewId> reviewId() {
    return switch (kind) {
      case PROGRESS_REVIEW ->
          Optional.ofNullable(ect).map(known -> ReviewHead.idOf(known, termNumber));
      case FORMAL_ASSESSMENT, INTERIM_ASSESSMENT -> Optional.empty();
    };
  }

  /** Two views of one report are the same key of a batch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlannedReportView view
        && Objects.equals(view.ect, ect)
        && view.kind == kind
        && view.termNumber == termNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(ect) * 31 + termNumber;
  }
}
