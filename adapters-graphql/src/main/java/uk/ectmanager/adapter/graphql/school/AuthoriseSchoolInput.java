package uk.ectmanager.adapter.graphql.school;

import uk.ectmanager.application.school.AuthoriseSchool;

/** The schema's AuthoriseSchoolInput. */
record AuthoriseSchoolInput(String schoolId) {

  AuthoriseSchool.Command toCommand() {
    return new AuthoriseSchool.Command(SchoolView.read(schoolId, "input", "schoolId"));
  }
}
