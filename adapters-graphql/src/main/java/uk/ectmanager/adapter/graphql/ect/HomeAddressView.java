package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.AddressSection;

/** The schema's HomeAddress. */
record HomeAddressView(
    String line1,
    @Nullable String line2,
    @Nullable String line3,
    String town,
    @Nullable String county,
    String postcode,
    @Nullable String phone) {

  static @Nullable HomeAddressView of(@Nullable AddressSection section) {
    if (section == null) {
      return null;
    }
    var number = section.phone();
    return new HomeAddressView(
        section.line1(),
        section.line2(),
        section.line3(),
        section.town(),
        section.county(),
        section.postcode().value(),
        number == null ? null : number.value());
  }
}
