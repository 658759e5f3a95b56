package uk.ectmanager.adapter.graphql.ect.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.shared.AccountId;

/** The schema's SaveContractSectionInput. */
public record SaveContractSectionInput(
    String registrationId,
    int revision,
    String postTitle,
    ContractKind kind,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable BigDecimal daysPerWeek,
    @Nullable BigDecimal fte,
    List<String> keyStages,
    @Nullable String tutorAccountId,
    @Nullable String mentorName,
    @Nullable String mentorEmail) {

  /** What the use case is asked. */
  public SaveContractSection.Command toCommand() {
    return new SaveContractSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new ContractSection.Entry(
            postTitle,
            kind,
            startDate,
            endDate,
            daysPerWeek,
            fte,
            keyStages,
            tutorAccountId == null
                ? null
                : new AccountId(
                    GlobalId.uuid("Account", tutorAccountId, "input", "tutorAccountId")),
            mentorName,
            mentorEmail));
  }
}
