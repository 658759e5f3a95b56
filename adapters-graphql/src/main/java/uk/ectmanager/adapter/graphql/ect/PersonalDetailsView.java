package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.RegistrationContent;

/** The schema's PersonalDetails; the National Insurance number is masked. */
record PersonalDetailsView(
    @Nullable LocalDate dateOfBirth,
    @Nullable String nationalInsuranceNumber,
    @Nullable HomeAddressView address) {

  static PersonalDetailsView of(RegistrationContent content) {
    var teacher = content.teacher();
    var number = teacher == null ? null : teacher.nationalInsuranceNumber();
    return new PersonalDetailsView(
        teacher == null ? null : teacher.dateOfBirth().value(),
        number == null ? null : number.masked(),
        HomeAddressView.of(content.address()));
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "PersonalDetailsView";
  }
}
