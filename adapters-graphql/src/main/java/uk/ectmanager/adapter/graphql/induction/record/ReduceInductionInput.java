package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.ReduceInduction;
import uk.ectmanager.application.induction.record.Why;

/** The schema's ReduceInductionInput. */
record ReduceInductionInput(
    String ectId,
    int revision,
    @Nullable BigDecimal toTerms,
    @Nullable LocalDate completes,
    LocalDate consented,
    @Nullable LocalDate decided,
    @Nullable Integer corrects,
    @Nullable String reason) {

  ReduceInduction.Command toCommand() {
    return new ReduceInduction.Command(
        AsReadInput.of(ectId, revision),
        toTerms,
        completes,
        consented,
        decided,
        new Why(corrects, reason));
  }
}
