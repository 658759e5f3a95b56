package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.facts.AbsenceKind;

/** The schema's RecordAbsenceInput. */
record RecordAbsenceInput(
    String ectId,
    int revision,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable BigDecimal days,
    AbsenceKind kind,
    @Nullable Integer corrects,
    @Nullable String reason) {

  RecordAbsence.Command toCommand() {
    return new RecordAbsence.Command(
        AsReadInput.of(ectId, revision), from, to, days, kind, new Why(corrects, reason));
  }
}
