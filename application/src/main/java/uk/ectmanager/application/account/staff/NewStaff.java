package uk.ectmanager.application.account.staff;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Problems;

/** The person whom somebody adds, as typed. */
record NewStaff(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String mobile) {

  /** The person as understood. */
  record Person(PersonName name, EmailAddress email, @Nullable String mobile) {}

  /** What was typed, noting every problem; the answer is asked for only when there was none. */
  Supplier<Person> parse(Problems problems) {
    var name = problems.take(PersonName.parse(firstName, lastName, "input"));
    var address = problems.take(EmailAddress.parse(email, "input", "email"));
    var number =
        mobile == null || mobile.isBlank()
            ? null
            : problems.take(MobileNumber.parse(mobile, "input", "mobile"));
    return () ->
        new Person(
            Objects.requireNonNull(name),
            Objects.requireNonNull(address),
            number == null ? null : number.value());
  }
}
