package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who is who: names, addresses and roles of people, for every feature. Each method is one call to
 * the storage. Who may see the answer is for the caller to decide; staff comes by last name, first
 * name, then username.
 */
public final class AccountDirectory {

  private final Accounts accounts;

  public AccountDirectory(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The cards of those that exist. */
  public Map<AccountId, PersonCard> findAll(Collection<AccountId> ids) {
    return accounts.findAll(ids).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> PersonCard.of(entry.getValue().value())));
  }

  /** The staff of each of these schools; a school without staff has an empty list. */
  public Map<SchoolId, List<StaffMember>> staffOfSchools(Collection<SchoolId> schools) {
    return staff(schools, accounts.ofSchools(schools), Grant::school);
  }

  /** The staff of each of these appropriate bodies; one without staff has an empty list. */
  public Map<AppropriateBodyId, List<StaffMember>> staffOfBodies(
      Collection<AppropriateBodyId> bodies) {
    return staff(bodies, accounts.ofBodies(bodies), Grant::body);
  }

  /** The people whose induction these are; an ECT without an account is left out. */
  public Map<EctId, PersonCard> ects(Collection<EctId> ects) {
    var cards = new LinkedHashMap<EctId, PersonCard>();
    for (var account : accounts.ofEcts(ects)) {
      for (var grant : account.grants()) {
        if (grant.ect() != null && ects.contains(grant.ect())) {
          cards.put(grant.ect(), PersonCard.of(account));
        }
      }
    }
    return cards;
  }

  /** The card of one account. */
  public Optional<PersonCard> find(AccountId account) {
    return Optional.ofNullable(findAll(Set.of(account)).get(account));
  }

  /** The staff of a school. */
  public List<StaffMember> staffOf(SchoolId school) {
    return staffOfSchools(Set.of(school)).getOrDefault(school, List.of());
  }

  /** The staff of an appropriate body. */
  public List<StaffMember> staffOf(AppropriateBodyId body) {
    return staffOfBodies(Set.of(body)).getOrDefault(body, List.of());
  }

  /** The people who hold the role at the school, such as its headteachers. */
  public List<PersonCard> holders(Role role, SchoolId school) {
    return staffOf(school).stream()
        .filter(member -> member.is(role))
        .map(StaffMember::person)
        .toList();
  }

  /** The people who hold the role at the appropriate body, such as its officers. */
  public List<PersonCard> holders(Role role, AppropriateBodyId body) {
    return staffOf(body).stream()
        .filter(member -> member.is(role))
        .map(StaffMember::person)
        .toList();
  }

  /** The person whose induction this is. */
  public Optional<PersonCard> ect(EctId ect) {
    return Optional.ofNullable(ects(Set.of(ect)).get(ect));
  }

  private static <P> Map<P, List<StaffMember>> staff(
      Collection<P> places, List<Account> holders, Function<Grant, @Nullable P> of) {
    var staff = new LinkedHashMap<P, List<StaffMember>>();
    for (var place : places) {
      staff.put(
          place,
          holders.stream()
              .flatMap(
                  holder -> StaffMember.of(holder, grant -> place.equals(of.apply(grant))).stream())
              .sorted(StaffMember.BY_NAME)
              .toList());
    }
    return staff;
  }
}
