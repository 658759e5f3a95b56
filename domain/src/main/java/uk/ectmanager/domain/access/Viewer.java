package uk.ectmanager.domain.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * Who asks: enters every use case and every reader (D3).
 *
 * @param account the account that signed in; of a partner or the system, its own fixed one
 * @param name as the audit trail shows it
 * @param authenticatedAt when this viewer last proved who they are; a signature needs it recent
 * @param origin the network address that the request came from, or {@code system}
 */
public record Viewer(
    AccountId account, String name, Set<Grant> grants, Instant authenticatedAt, String origin) {

  public Viewer {
    grants = Set.copyOf(grants);
  }

  /** Whether any grant allows this for that subject. */
  public boolean may(Permission permission, Subject subject) {
    return grants.stream()
        .anyMatch(grant -> permission.roles().contains(grant.role()) && covers(grant, subject));
  }

  /** Whether any grant could allow this for some subject. */
  public boolean couldEver(Permission permission) {
    return grants.stream().anyMatch(grant -> permission.roles().contains(grant.role()));
  }

  /** Whether the viewer holds the role anywhere. */
  public boolean is(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** The appropriate bodies for which a grant at the body itself allows this. */
  public Set<AppropriateBodyId> bodies(Permission permission) {
    var bodies = new HashSet<AppropriateBodyId>();
    for (var grant : grants) {
      var body = grant.body();
      if (body != null && permission.roles().contains(grant.role())) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  private boolean covers(Grant grant, Subject subject) {
    return switch (grant.role()) {
      case OPERATOR, SYSTEM -> true;
      case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST ->
          subject.body() != null && subject.body().equals(grant.body());
      case HEADTEACHER, INDUCTION_LEAD, SCHOOL_ADMINISTRATOR -> atSchool(grant, subject);
      case INDUCTION_TUTOR ->
          atSchool(grant, subject)
              && (subject.ect() == null
                  || subject.wideTutors()
                  || subject.tutors().contains(account));
      case ECT -> subject.ect() != null && subject.ect().equals(grant.ect());
      case PARTNER -> grant.partner() != null && subject.partners().contains(grant.partner());
    };
  }

  private static boolean atSchool(Grant grant, Subject subject) {
    return subject.school() != null && subject.school().equals(grant.school());
  }
}
