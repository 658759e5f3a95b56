package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who is who: names, addresses and roles of people, for every feature. Each method is one call to
 * the storage. Who may see the answer is for the caller to decide; staff comes by last name, first
 * name, then username.
 */
public interface AccountDirectory {

  /** The cards of those that exist. */
  Map<AccountId, PersonCard> findAll(Collection<AccountId> accounts);

  /** The staff of each of these schools; a school without staff has an empty list. */
  Map<SchoolId, List<StaffMember>> staffOfSchools(Collection<SchoolId> schools);

  /** The staff of each of these appropriate bodies; one without staff has an empty list. */
  Map<AppropriateBodyId, List<StaffMember>> staffOfBodies(Collection<AppropriateBodyId> bodies);

  /** The people whose induction these are; an ECT without an account is left out. */
  Map<EctId, PersonCard> ects(Collection<EctId> ects);

  /** The card of one account. */
  default Optional<PersonCard> find(AccountId account) {
    return Optional.ofNullable(findAll(Set.of(account)).get(account));
  }

  /** The staff of a school. */
  default List<StaffMember> staffOf(SchoolId school) {
    return staffOfSchools(Set.of(school)).getOrDefault(school, List.of());
  }

  /** The staff of an appropriate body. */
  default List<StaffMember> staffOf(AppropriateBodyId body) {
    return staffOfBodies(Set.of(body)).getOrDefault(body, List.of());
  }

  /** The people who hold the role at the school, such as its headteachers. */
  default List<PersonCard> holders(Role role, SchoolId school) {
    return staffOf(school).stream()
        .filter(member -> member.is(role))
        .map(StaffMember::person)
        .toList();
  }

  /** The people who hold the role at the appropriate body, such as its officers. */
  default List<PersonCard> holders(Role role, AppropriateBodyId body) {
    return staffOf(body).stream()
        .filter(member -> member.is(role))
        .map(StaffMember::person)
        .toList();
  }

  /** The person whose induction this is. */
  default Optional<PersonCard> ect(EctId ect) {
    return Optional.ofNullable(ects(Set.of(ect)).get(ect));
  }
}
