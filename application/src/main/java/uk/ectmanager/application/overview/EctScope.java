package uk.ectmanager.application.overview;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Which ECTs somebody may see: the union of what each of their roles shows.
 *
 * @param bodies every ECT of these appropriate bodies
 * @param schools every ECT of these schools
 * @param tutors as a tutor sees them
 * @param draftSchools the drafts of these schools
 * @param ects and these
 */
public record EctScope(
    Set<AppropriateBodyId> bodies,
    Set<SchoolId> schools,
    Set<TutorAt> tutors,
    Set<SchoolId> draftSchools,
    Set<EctId> ects) {

  public EctScope {
    bodies = Set.copyOf(bodies);
    schools = Set.copyOf(schools);
    tutors = Set.copyOf(tutors);
    draftSchools = Set.copyOf(draftSchools);
    ects = Set.copyOf(ects);
  }

  /**
   * A tutor at a school: sees those assigned to them and, until they are authorised, those whose
   * registration they work on.
   *
   * @param wideFor the appropriate body that lets tutors see the whole school, null when it does
   *     not
   */
  public record TutorAt(SchoolId school, AccountId tutor, @Nullable AppropriateBodyId wideFor) {

    boolean holds(EctRow row) {
      return row.school().equals(school)
          && (tutor.equals(row.tutor())
              || (row.registration() != RegistrationState.AUTHORISED
                  && row.registrant().equals(tutor))
              || row.body().equals(wideFor));
    }
  }

  /** Whether it holds no ECT whatever is stored. */
  public boolean isEmpty() {
    return bodies.isEmpty()
        && schools.isEmpty()
        && tutors.isEmpty()
        && draftSchools.isEmpty()
        && ects.isEmpty();
  }

  /** The appropriate body, when it is every ECT of one and nothing else. */
  public Optional<AppropriateBodyId> onlyBody() {
    return bodies.size() == 1
            && schools.isEmpty()
            && tutors.isEmpty()
            && draftSchools.isEmpty()
            && ects.isEmpty()
        ? bodies.stream().findFirst()
        : Optional.empty();
  }

  /** Whether it holds this one. */
  public boolean holds(EctRow row) {
    return bodies.contains(row.body())
        || schools.contains(row.school())
        || tutors.stream().anyMatch(tutor -> tutor.holds(row))
        || (row.registration() == RegistrationState.DRAFT && draftSchools.contains(row.school()))
        || ects.contains(row.ect());
  }
}
