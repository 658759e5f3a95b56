package uk.ectmanager.adapter.graphql.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.ect.decision.SupplyPostInput;
import uk.ectmanager.application.transfer.RequestTransfer;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's RequestTransferInput. */
record RequestTransferInput(
    String schoolId,
    String trn,
    LocalDate dateOfBirth,
    String lastName,
    @Nullable String previousLastName,
    String postTitle,
    ContractKind kind,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable BigDecimal daysPerWeek,
    @Nullable BigDecimal fte,
    List<String> keyStages,
    String tutorAccountId,
    @Nullable String mentorName,
    @Nullable String mentorEmail,
    @Nullable SupplyPostInput supply) {

  RequestTransfer.Command toCommand() {
    return new RequestTransfer.Command(
        new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")),
        trn,
        dateOfBirth,
        lastName,
        previousLastName,
        new ContractSection.Entry(
            postTitle,
            kind,
            startDate,
            endDate,
            daysPerWeek,
            fte,
            keyStages,
            new AccountId(GlobalId.uuid("Account", tutorAccountId, "input", "tutorAccountId")),
            mentorName,
            mentorEmail),
        supply == null ? null : supply.toEntry());
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "RequestTransferInput";
  }
}
