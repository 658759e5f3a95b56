package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** The fake directory, over the fake store. */
public final class InMemoryAccountDirectory implements AccountDirectory {

  private final InMemoryAccounts accounts;

  /** Answers for these accounts, as they are when asked. */
  public InMemoryAccountDirectory(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Map<AccountId, PersonCard> findAll(Collection<AccountId> ids) {
    return accounts.findAll(ids).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> PersonCard.of(entry.getValue().value())));
  }

  @Override
  public Map<SchoolId, List<StaffMember>> staffOfSchools(Collection<SchoolId> schools) {
    var staff = new LinkedHashMap<SchoolId, List<StaffMember>>();
    for (var school : schools) {
      staff.put(school, staff(grant -> school.equals(grant.school())));
    }
    return staff;
  }

  @Override
  public Map<AppropriateBodyId, List<StaffMember>> staffOfBodies(
      Collection<AppropriateBodyId> bodies) {
    var staff = new LinkedHashMap<AppropriateBodyId, List<StaffMember>>();
    for (var body : bodies) {
      staff.put(body, staff(grant -> body.equals(grant.body())));
    }
    return staff;
  }

  @Override
  public Map<EctId, PersonCard> ects(Collection<EctId> ects) {
    var cards = new LinkedHashMap<EctId, PersonCard>();
    for (var ect : new LinkedHashSet<>(ects)) {
      accounts.everyone().stream()
          .filter(account -> account.grants().contains(Grant.of(ect)))
          .findFirst()
          .ifPresent(account -> cards.put(ect, PersonCard.of(account)));
    }
    return cards;
  }

  private List<StaffMember> staff(Predicate<Grant> there) {
    return accounts.everyone().stream()
        .flatMap(account -> StaffMember.of(account, there).stream())
        .sorted(StaffMember.BY_NAME)
        .toList();
  }
}
