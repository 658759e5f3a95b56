package uk.ectmanager.adapter.graphql.induction.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.ReportLeaving;
import uk.ectmanager.application.induction.record.Why;

/** The schema's ReportLeavingInput. */
record ReportLeavingInput(
    String ectId,
    int revision,
    @Nullable Integer post,
    LocalDate lastDay,
    @Nullable Integer corrects,
    @Nullable String reason) {

  ReportLeaving.Command toCommand() {
    return new ReportLeaving.Command(
        AsReadInput.of(ectId, revision), post, lastDay, new Why(corrects, reason));
  }
}
