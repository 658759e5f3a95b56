package uk.ectmanager.adapter.mongo.body;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.body.ContactPoint;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;

/** An appropriate body as it is stored. */
record BodyDocument(
    String id,
    String name,
    String nameKey,
    String kind,
    String contactName,
    String contactEmail,
    @Nullable String contactPhone,
    int alignmentSchoolDays,
    boolean tutorsSeeWholeSchool,
    int backdatingWorkingDays,
    int settingsRevision) {

  static BodyDocument of(AppropriateBody body) {
    return new BodyDocument(
        body.id().toString(),
        body.name(),
        body.nameKey(),
        body.kind().name(),
        body.contact().name(),
        body.contact().email().value(),
        body.contact().phone(),
        body.settings().alignmentSchoolDays(),
        body.settings().tutorsSeeWholeSchool(),
        body.settings().backdatingWorkingDays(),
        body.settingsRevision());
  }

  AppropriateBody toDomain() {
    return new AppropriateBody(
        AppropriateBodyId.of(id),
        name,
        AppropriateBodyKind.valueOf(kind),
        new ContactPoint(contactName, new EmailAddress(contactEmail), contactPhone),
        new BodySettings(alignmentSchoolDays, tutorsSeeWholeSchool, backdatingWorkingDays),
        settingsRevision);
  }
}
