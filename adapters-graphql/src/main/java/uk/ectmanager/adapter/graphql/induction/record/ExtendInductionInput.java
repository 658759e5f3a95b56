package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.ExtendInduction;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.facts.ExtensionKind;

/** The schema's ExtendInductionInput. */
record ExtendInductionInput(
    String ectId,
    int revision,
    ExtensionKind kind,
    BigDecimal terms,
    @Nullable LocalDate decided,
    @Nullable Integer part,
    String grounds,
    @Nullable Integer corrects,
    @Nullable String reason) {

  ExtendInduction.Command toCommand() {
    return new ExtendInduction.Command(
        AsReadInput.of(ectId, revision),
        kind,
        terms,
        decided,
        part,
        grounds,
        new Why(corrects, reason));
  }
}
