package uk.ectmanager.application.ect;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Problem;

/**
 * Registrations as their viewer may read them: those of other schools and bodies, drafts of others
 * and, for a school administrator, everything confirmed are left out. Any number of them costs at
 * most five calls to the storage.
 */
public final class ReadRegistration {

  private final RegistrationDesk desk;
  private final AccountDirectory people;
  private final ProgrammeProviders providers;

  public ReadRegistration(
      RegistrationDesk desk, AccountDirectory people, ProgrammeProviders providers) {
    this.desk = desk;
    this.people = people;
    this.providers = providers;
  }

  /** The one, unless it is not there or not the viewer's to see. */
  public Optional<RegistrationReading> handle(Viewer viewer, EctId id) {
    return Optional.ofNullable(handle(viewer, Set.of(id)).get(id));
  }

  /** Those of the given that the viewer may see. */
  public Map<EctId, RegistrationReading> handle(Viewer viewer, Collection<EctId> ids) {
    return read(viewer, desk.see(viewer, Set.copyOf(ids)));
  }

  /** One as a use case just answered it, if the viewer may still see it. */
  public Optional<RegistrationReading> handle(Viewer viewer, Registration registration) {
    return Optional.ofNullable(
        read(viewer, desk.seen(viewer, Set.of(registration))).get(registration.id()));
  }

  private Map<EctId, RegistrationReading> read(
      Viewer viewer, Map<EctId, RegistrationDesk.Seen> seen) {
    var drafts =
        seen.values().stream()
            .map(RegistrationDesk.Seen::registration)
            .filter(one -> one instanceof Registration.Draft)
            .map(one -> one.core().school())
            .collect(Collectors.toSet());
    var tutors = Tutors.of(people, drafts);
    var named =
        seen.values().stream().anyMatch(one -> one.registration().content().programme() != null);
    var byCode =
        named
            ? providers.all().stream()
                .collect(Collectors.toMap(ProgrammeProvider::code, Function.identity()))
            : Map.<String, ProgrammeProvider>of();
    var readings = new HashMap<EctId, RegistrationReading>();
    seen.forEach((id, one) -> {
      var registration = one.registration();
      var programme = registration.content().programme();
      readings.put(
          id,
          new RegistrationReading(
              registration,
              one.may(viewer, Permission.VIEW_PERSONAL_DETAILS),
              one.may(viewer, Permission.DECIDE_REGISTRATION),
              incomplete(registration, tutors),
              programme == null ? null : provider(byCode, programme.leadProvider()),
              programme == null ? null : provider(byCode, programme.deliveryPartner())));
    });
    return readings;
  }

  private static List<Problem> incomplete(Registration registration, Tutors tutors) {
    return registration instanceof Registration.Draft
        ? registration.content().missing(tutors.fits(registration))
        : List.of();
  }

  private static @Nullable ProgrammeProvider provider(
      Map<String, ProgrammeProvider> byCode, @Nullable String code) {
    return code == null ? null : byCode.get(code);
  }
}
