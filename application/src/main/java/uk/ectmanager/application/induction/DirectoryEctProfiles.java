package uk.ectmanager.application.induction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Puts profiles together from registrations, inductions, schools and appropriate bodies: four
 * calls. Once the induction has begun, it tells the school and who is tutor there.
 */
public final class DirectoryEctProfiles implements EctProfiles {

  private final RegistrationDirectory registrations;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final Inductions inductions;

  public DirectoryEctProfiles(
      RegistrationDirectory registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      Inductions inductions) {
    this.registrations = registrations;
    this.schools = schools;
    this.bodies = bodies;
    this.inductions = inductions;
  }

  @Override
  public Map<EctId, EctProfile> findAll(Collection<EctId> ects) {
    var cards = CurrentCards.of(registrations.findAll(ects), inductions.findAll(ects));
    var schoolIds = new HashSet<SchoolId>();
    var bodyIds = new HashSet<AppropriateBodyId>();
    cards
        .values()
        .forEach(card -> {
          schoolIds.add(card.school());
          bodyIds.add(card.body());
        });
    var schoolCards = schools.findAll(schoolIds);
    var bodyCards = bodies.findAll(bodyIds);
    var profiles = new HashMap<EctId, EctProfile>();
    cards.forEach((id, card) -> {
      var school = schoolCards.get(card.school());
      var body = bodyCards.get(card.body());
      var wide = body != null && body.settings().tutorsSeeWholeSchool();
      profiles.put(
          id,
          new EctProfile(
              id,
              card.fullName(),
              card.school(),
              school == null ? "" : school.name(),
              card.body(),
              card.tutor(),
              card.subject(wide, Set.of()),
              card.state() == RegistrationState.UNDONE));
    });
    return profiles;
  }
}
