package uk.ectmanager.bootstrap.school;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import uk.ectmanager.application.body.CreateAppropriateBody;

/**
 * The appropriate body that an operator wants to be there, from configuration or the command line:
 * {@code --ect.operator.create-body.name=...} and so on.
 */
@ConfigurationProperties("ect.operator.create-body")
record NewBodySettings(
    @Nullable String name,
    @Nullable String kind,
    @Nullable String contactName,
    @Nullable String contactEmail,
    @Nullable String contactPhone,
    @Nullable String administratorFirstName,
    @Nullable String administratorLastName,
    @Nullable String administratorEmail) {

  /** Whether anything is asked for at all. */
  boolean isEmpty() {
    return name == null
        && kind == null
        && contactName == null
        && contactEmail == null
        && contactPhone == null
        && administratorFirstName == null
        && administratorLastName == null
        && administratorEmail == null;
  }

  CreateAppropriateBody.Command toCommand() {
    return new CreateAppropriateBody.Command(
        name,
        kind,
        contactName,
        contactEmail,
        contactPhone,
        administratorFirstName,
        administratorLastName,
        administratorEmail);
  }
}
