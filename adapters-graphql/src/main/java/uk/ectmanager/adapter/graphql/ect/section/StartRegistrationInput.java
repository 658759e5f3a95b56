package uk.ectmanager.adapter.graphql.ect.section;

import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's StartRegistrationInput. */
public record StartRegistrationInput(String schoolId) {

  /** What the use case is asked. */
  public StartRegistration.Command toCommand() {
    return new StartRegistration.Command(
        new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")));
  }
}
