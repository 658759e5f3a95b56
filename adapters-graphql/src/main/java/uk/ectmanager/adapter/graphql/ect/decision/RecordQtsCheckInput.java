package uk.ectmanager.adapter.graphql.ect.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;

/** The schema's RecordQtsCheckInput. */
public record RecordQtsCheckInput(
    String registrationId,
    int revision,
    boolean identityMatches,
    @Nullable LocalDate qtsDate,
    boolean prohibited,
    boolean exempt,
    EarlierOutcome earlierOutcome,
    @Nullable String note) {

  /** What the use case is asked. */
  public RecordQtsCheck.Command toCommand() {
    return new RecordQtsCheck.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new QtsCheck.Entry(identityMatches, qtsDate, prohibited, exempt, earlierOutcome, note));
  }
}
