package uk.ectmanager.application.ect.print;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.shared.EctId;

/**
 * Puts a registration on paper, signed or not, for who may read it; what its reader may not see on
 * the screen is not on the paper either.
 */
public final class PrintRegistration {

  private final RegistrationDesk desk;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final AccountDirectory people;
  private final ProgrammeProviders providers;
  private final RegistrationCodes codes;
  private final FormPrinter printer;
  private final URI verifyAt;

  /**
   * @param verifyAt the page on which anyone can have a code checked
   */
  public PrintRegistration(
      RegistrationDesk desk,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      ProgrammeProviders providers,
      RegistrationCodes codes,
      FormPrinter printer,
      URI verifyAt) {
    this.desk = desk;
    this.schools = schools;
    this.bodies = bodies;
    this.people = people;
    this.providers = providers;
    this.codes = codes;
    this.printer = printer;
    this.verifyAt = verifyAt;
  }

  /**
   * A registration on paper.
   *
   * @param revision of the registration that was printed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Printed(long revision, byte[] pdf) {}

  /** The document, unless the registration is not there or not the viewer's to see. */
  public Optional<Printed> handle(Viewer viewer, EctId id) {
    var seen = desk.see(viewer, Set.of(id)).get(id);
    if (seen == null) {
      return Optional.empty();
    }
    var registration = seen.registration();
    // Also of forms that were signed before there were codes: what is printed can be checked.
    codes.note(registration);
    var sheet =
        new RegistrationSheet(
            registration,
            names(registration),
            seen.may(viewer, Permission.VIEW_PERSONAL_DETAILS),
            verifyAt);
    return Optional.of(new Printed(registration.revision(), printer.print(sheet.form())));
  }

  private RegistrationSheet.Names names(Registration registration) {
    var core = registration.core();
    var contract = core.content().contract();
    var programme = core.content().programme();
    var tutor = contract == null ? null : contract.tutor();
    var byCode = programme == null ? List.<ProgrammeProvider>of() : providers.all();
    return new RegistrationSheet.Names(
        schools.find(core.school()).map(SchoolDirectory.SchoolCard::name).orElse("not known"),
        bodies.find(core.body()).map(body -> body.name()).orElse("not known"),
        tutor == null
            ? null
            : people.find(tutor).map(PersonCard::name).map(name -> name.full()).orElse("not known"),
        code ->
            byCode.stream()
                .filter(one -> one.code().equals(code))
                .map(ProgrammeProvider::name)
                .findFirst()
                .orElse(code));
  }
}
