package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.ChangeContract;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.ledger.Programme;

/** The schema's ChangeContractInput. */
record ChangeContractInput(
    String ectId,
    int revision,
    @Nullable Integer post,
    LocalDate from,
    @Nullable BigDecimal fte,
    @Nullable BigDecimal daysPerWeek,
    @Nullable String tutorAccountId,
    @Nullable String mentorName,
    @Nullable String mentorEmail,
    @Nullable ProgrammeChangeInput programme,
    @Nullable Integer corrects,
    @Nullable String reason) {

  /** The schema's ProgrammeChangeInput. */
  record ProgrammeChangeInput(
      Programme.Delivery kind, @Nullable String leadProvider, @Nullable String deliveryPartner) {}

  ChangeContract.Command toCommand() {
    return new ChangeContract.Command(
        AsReadInput.of(ectId, revision),
        post,
        from,
        fte,
        daysPerWeek,
        AsReadInput.tutor(tutorAccountId),
        mentorName,
        mentorEmail,
        programme == null
            ? null
            : new ChangeContract.ProgrammeEntry(
                programme.kind, programme.leadProvider, programme.deliveryPartner),
        new Why(corrects, reason));
  }
}
