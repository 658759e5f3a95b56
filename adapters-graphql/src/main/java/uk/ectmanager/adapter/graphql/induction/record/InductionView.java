package uk.ectmanager.adapter.graphql.induction.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.induction.InductionPlanView;
import uk.ectmanager.application.induction.record.InductionReading;

/** The schema's Induction. */
record InductionView(
    int revision,
    LocalDate asOf,
    List<InductionPostView> posts,
    List<AwayViews.RecordedAbsenceView> absences,
    List<AwayViews.AbsenceTotalView> absenceTotals,
    List<AwayViews.RecordedLeaveView> leaves,
    List<DecisionViews.RecordedExtensionView> extensions,
    List<DecisionViews.RecordedReductionView> reductions,
    List<DecisionViews.RecordedLeadView> leadSchools,
    List<LedgerEntryView> ledger,
    @Nullable InductionPlanView plan) {

  static InductionView of(InductionReading reading) {
    var induction = reading.induction();
    return new InductionView(
        induction.revision(),
        reading.asOf(),
        induction.posts().all().stream().map(post -> InductionPostView.of(post, reading)).toList(),
        AwayViews.absences(induction.ledger()),
        AwayViews.totals(reading),
        AwayViews.leaves(induction.ledger()),
        DecisionViews.extensions(induction.ledger()),
        DecisionViews.reductions(induction.ledger()),
        DecisionViews.leads(reading),
        LedgerEntryView.of(induction.ledger()),
        reading.planReading().map(InductionPlanView::of).orElse(null));
  }
}
