package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.facts.LeaveKind;

/** The schema's RecordLeaveInput. */
record RecordLeaveInput(
    String ectId,
    int revision,
    LeaveKind kind,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable BigDecimal days,
    @Nullable Integer corrects,
    @Nullable String reason) {

  RecordLeave.Command toCommand() {
    return new RecordLeave.Command(
        AsReadInput.of(ectId, revision), kind, from, to, days, new Why(corrects, reason));
  }
}
