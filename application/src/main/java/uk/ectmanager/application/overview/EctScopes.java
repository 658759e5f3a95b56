package uk.ectmanager.application.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Makes of a viewer's roles which ECTs they may see; two calls to the storage for a tutor, none for
 * anybody else.
 */
public final class EctScopes {

  private final SchoolDirectory schools;
  private final BodyDirectory bodies;

  public EctScopes(SchoolDirectory schools, BodyDirectory bodies) {
    this.schools = schools;
    this.bodies = bodies;
  }

  /** Every ECT that shows in a list of the viewer. */
  EctScope visible(Viewer viewer) {
    return of(viewer.account(), viewer.grants());
  }

  /** Those for whom a role of the viewer holds the permission. */
  public EctScope permitted(Viewer viewer, Permission permission) {
    return of(
        viewer.account(),
        viewer.grants().stream()
            .filter(grant -> permission.roles().contains(grant.role()))
            .toList());
  }

  /** What these roles of a person show. */
  EctScope of(AccountId account, Collection<Grant> grants) {
    var ofBodies = new HashSet<AppropriateBodyId>();
    var ofSchools = new HashSet<SchoolId>();
    var drafts = new HashSet<SchoolId>();
    var own = new HashSet<EctId>();
    var tutored = new HashSet<SchoolId>();
    for (var grant : grants) {
      switch (grant.role()) {
        case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> add(grant.body(), ofBodies);
        case HEADTEACHER, INDUCTION_LEAD -> add(grant.school(), ofSchools);
        case INDUCTION_TUTOR -> add(grant.school(), tutored);
        case SCHOOL_ADMINISTRATOR -> add(grant.school(), drafts);
        case ECT -> add(grant.ect(), own);
        case OPERATOR, SYSTEM, PARTNER -> {
          // see no list of ECTs
        }
      }
    }
    return new EctScope(ofBodies, ofSchools, tutors(account, tutored), drafts, own);
  }

  /** What one role shows: that of a dashboard. */
  EctScope of(AccountId account, Grant grant) {
    return of(account, List.of(grant));
  }

  private Set<EctScope.TutorAt> tutors(AccountId account, Collection<SchoolId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    var cards = schools.findAll(ids);
    var registeredWith =
        cards.values().stream()
            .map(SchoolDirectory.SchoolCard::body)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var settings = bodies.findAll(registeredWith);
    return ids.stream()
        .map(school -> {
          var card = cards.get(school);
          var body = card == null ? null : card.body();
          return new EctScope.TutorAt(school, account, wide(settings, body));
        })
        .collect(Collectors.toSet());
  }

  private static @Nullable AppropriateBodyId wide(
      Map<AppropriateBodyId, AppropriateBody> known, @Nullable AppropriateBodyId id) {
    var body = id == null ? null : known.get(id);
    return body != null && body.settings().tutorsSeeWholeSchool() ? id : null;
  }

  private static <T> void add(@Nullable T value, Collection<T> into) {
    if (value != null) {
      into.add(value);
    }
  }
}
