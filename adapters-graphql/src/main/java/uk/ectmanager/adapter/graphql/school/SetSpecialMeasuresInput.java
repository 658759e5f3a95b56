package uk.ectmanager.adapter.graphql.school;

import uk.ectmanager.application.school.SetSpecialMeasures;

/** The schema's SetSpecialMeasuresInput. */
record SetSpecialMeasuresInput(String schoolId, boolean specialMeasures) {

  SetSpecialMeasures.Command toCommand() {
    return new SetSpecialMeasures.Command(
        SchoolView.read(schoolId, "input", "schoolId"), specialMeasures);
  }
}
