package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RecordQtsCheck;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.ect.EarlierOutcome;
import uk.ectmanager.domain.ect.QtsCheck;

/** The schema's RecordQtsCheckInput. */
record RecordQtsCheckInput(
    String registrationId,
    int revision,
    boolean identityMatches,
    @Nullable LocalDate qtsDate,
    boolean prohibited,
    boolean exempt,
    EarlierOutcome earlierOutcome,
    @Nullable String note) {

  RecordQtsCheck.Command toCommand() {
    return new RecordQtsCheck.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new QtsCheck.Entry(identityMatches, qtsDate, prohibited, exempt, earlierOutcome, note));
  }
}
