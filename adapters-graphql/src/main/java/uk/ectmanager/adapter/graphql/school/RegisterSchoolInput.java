package uk.ectmanager.adapter.graphql.school;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.domain.access.Role;

/** The schema's RegisterSchoolInput. */
record RegisterSchoolInput(
    String urn,
    String appropriateBodyId,
    Role role,
    String firstName,
    String lastName,
    String email,
    @Nullable String phone) {

  RegisterSchool.Command toCommand(String origin) {
    return new RegisterSchool.Command(
        urn,
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        role,
        firstName,
        lastName,
        email,
        phone,
        origin);
  }
}
