package uk.ectmanager.application.account;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who may see an account and who may invite to a role: through the school, the appropriate body or
 * the induction that a role is held at.
 */
public final class AccountAccess {

  private final SchoolAccess schools;
  private final InductionAccess inductions;

  /** On the schools and inductions that roles are held at. */
  public AccountAccess(SchoolAccess schools, InductionAccess inductions) {
    this.schools = schools;
    this.inductions = inductions;
  }

  /** A role together with what access to it depends on. */
  public record Place(Grant grant, Subject subject, EventScope scope) {}

  /** The permission to give a role to a person. */
  public static Permission toInvite(Role role) {
    return switch (role) {
      case HEADTEACHER -> Permission.ADD_HEADTEACHER;
      case INDUCTION_LEAD -> Permission.ADD_INDUCTION_LEAD;
      case INDUCTION_TUTOR -> Permission.ADD_TUTOR;
      case SCHOOL_ADMINISTRATOR -> Permission.ADD_SCHOOL_ADMINISTRATOR;
      case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> Permission.MANAGE_BODY;
      case ECT -> Permission.DRAFT_REGISTRATION;
      case OPERATOR, SYSTEM, PARTNER ->
          throw new IllegalArgumentException("nobody is invited as " + role);
    };
  }

  /** Whether the viewer may see the account: their own, or through any role that it holds. */
  public boolean sees(Viewer viewer, Account account) {
    return viewer.account().equals(account.id())
        || places(account)
            .anyMatch(place -> viewer.may(toSee(place.grant().role()), place.subject()));
  }

  /** The first of the account's roles to which the viewer may invite. */
  public Optional<Place> invitedBy(Viewer viewer, Account account) {
    return places(account)
        .filter(place -> viewer.may(toInvite(place.grant().role()), place.subject()))
        .min(Comparator.comparing(place -> place.grant().role()));
  }

  private static Permission toSee(Role role) {
    if (role.ofBody()) {
      return Permission.VIEW_BODY;
    }
    return role.ofSchool() ? Permission.VIEW_SCHOOL : Permission.VIEW_INDUCTION;
  }

  private Stream<Place> places(Account account) {
    var known = schools.findAll(Grants.schools(account));
    var ects = Grants.ects(account);
    var taught = ects.isEmpty() ? Map.<EctId, Subject>of() : inductions.findAll(ects);
    return account.grants().stream().flatMap(grant -> place(grant, known, taught).stream());
  }

  private static Optional<Place> place(
      Grant grant, Map<SchoolId, SchoolAccess.School> schools, Map<EctId, Subject> inductions) {
    if (grant.body() != null) {
      return Optional.of(new Place(grant, Subject.of(grant.body()), EventScope.of(grant.body())));
    }
    if (grant.school() != null) {
      return Optional.ofNullable(schools.get(grant.school()))
          .map(found -> new Place(grant, found.subject(), found.scope()));
    }
    return grant.ect() == null
        ? Optional.empty()
        : Optional.ofNullable(inductions.get(grant.ect()))
            .map(found ->
                new Place(grant, found, new EventScope(found.body(), found.school(), grant.ect())));
  }
}
