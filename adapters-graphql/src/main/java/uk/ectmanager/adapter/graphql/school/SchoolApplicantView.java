package uk.ectmanager.adapter.graphql.school;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Applicant;

/** The schema's SchoolApplicant. */
record SchoolApplicantView(
    Role role,
    String firstName,
    String lastName,
    String email,
    @Nullable String phone,
    Instant askedAt) {

  static SchoolApplicantView of(Applicant applicant) {
    return new SchoolApplicantView(
        applicant.role(),
        applicant.name().first(),
        applicant.name().last(),
        applicant.email().value(),
        applicant.phone(),
        applicant.askedAt());
  }
}
