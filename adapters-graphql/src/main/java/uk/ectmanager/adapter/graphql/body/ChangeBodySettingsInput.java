package uk.ectmanager.adapter.graphql.body;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.ChangeBodySettings;

/** The schema's ChangeBodySettingsInput. */
record ChangeBodySettingsInput(
    String appropriateBodyId,
    int revision,
    int alignmentSchoolDays,
    boolean tutorsSeeWholeSchool,
    int backdatingWorkingDays,
    String contactName,
    String contactEmail,
    @Nullable String contactPhone) {

  ChangeBodySettings.Command toCommand() {
    return new ChangeBodySettings.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        revision,
        alignmentSchoolDays,
        tutorsSeeWholeSchool,
        backdatingWorkingDays,
        contactName,
        contactEmail,
        contactPhone);
  }
}
