package uk.ectmanager.adapter.graphql.school;

import uk.ectmanager.application.school.RefuseSchool;

/** The schema's RefuseSchoolInput. */
record RefuseSchoolInput(String schoolId, String reason) {

  RefuseSchool.Command toCommand() {
    return new RefuseSchool.Command(SchoolView.read(schoolId, "input", "schoolId"), reason);
  }
}
