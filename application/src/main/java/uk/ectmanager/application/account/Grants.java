package uk.ectmanager.application.account;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** What an account's roles say, looked at in several ways. */
public final class Grants {

  private Grants() {}

  /** The schools at which the person holds a role. */
  public static Set<SchoolId> schools(Account account) {
    var schools = new HashSet<SchoolId>();
    for (var grant : account.grants()) {
      if (grant.school() != null) {
        schools.add(grant.school());
      }
    }
    return schools;
  }

  /** The ECTs that the person is. */
  static Set<EctId> ects(Account account) {
    var ects = new HashSet<EctId>();
    for (var grant : account.grants()) {
      if (grant.ect() != null) {
        ects.add(grant.ect());
      }
    }
    return ects;
  }

  /** The person with all their roles at the place of one. */
  public static StaffMember staff(Account account, Grant there) {
    return StaffMember.of(
            account,
            grant ->
                Objects.equals(grant.body(), there.body())
                    && Objects.equals(grant.school(), there.school())
                    && Objects.equals(grant.ect(), there.ect()))
        .orElseThrow();
  }
}
