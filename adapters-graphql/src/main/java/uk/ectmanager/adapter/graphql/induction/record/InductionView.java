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
    List<LedgerEntryView> ledger,
    @Nullable InductionPlanView plan) {

  static InductionView of(InductionReading reading) {
    var induction = reading.induction();
    return new InductionView(
        induction.revision(),
        reading.asOf(),
        induction.posts().all().stream().map(post -> InductionPostView.of(post, reading)).toList(),
        LedgerEntryView.of(induction.ledger()),
        reading.planReading().map(InductionPlanView::of).orElse(null));
  }
}
