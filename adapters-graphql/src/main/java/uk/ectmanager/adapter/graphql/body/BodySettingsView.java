package uk.ectmanager.adapter.graphql.body;

import uk.ectmanager.domain.body.AppropriateBody;

/** The schema's BodySettings. */
public record BodySettingsView(
    int revision,
    int alignmentSchoolDays,
    boolean tutorsSeeWholeSchool,
    int backdatingWorkingDays) {

  static BodySettingsView of(AppropriateBody body) {
    return new BodySettingsView(
        body.settingsRevision(),
        body.settings().alignmentSchoolDays(),
        body.settings().tutorsSeeWholeSchool(),
        body.settings().backdatingWorkingDays());
  }
}
