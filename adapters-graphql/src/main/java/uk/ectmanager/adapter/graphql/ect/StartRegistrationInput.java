package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's StartRegistrationInput. */
record StartRegistrationInput(String schoolId) {

  StartRegistration.Command toCommand() {
    return new StartRegistration.Command(
        new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")));
  }
}
