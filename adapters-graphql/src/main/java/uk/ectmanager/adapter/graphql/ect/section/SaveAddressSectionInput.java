package uk.ectmanager.adapter.graphql.ect.section;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.domain.ect.section.AddressSection;

/** The schema's SaveAddressSectionInput. */
public record SaveAddressSectionInput(
    String registrationId,
    int revision,
    String line1,
    @Nullable String line2,
    @Nullable String line3,
    String town,
    @Nullable String county,
    String postcode,
    @Nullable String phone) {

  /** What the use case is asked. */
  public SaveAddressSection.Command toCommand() {
    return new SaveAddressSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new AddressSection.Entry(line1, line2, line3, town, county, postcode, phone));
  }
}
