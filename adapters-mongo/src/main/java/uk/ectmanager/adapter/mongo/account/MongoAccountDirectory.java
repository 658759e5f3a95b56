package uk.ectmanager.adapter.mongo.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** The directory of people, read from the accounts. */
public final class MongoAccountDirectory implements AccountDirectory {

  private final MongoAccounts accounts;

  /** Reads these accounts. */
  public MongoAccountDirectory(MongoAccounts accounts) {
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
    var holders = holding(MongoAccounts.SCHOOL, schools);
    var staff = new LinkedHashMap<SchoolId, List<StaffMember>>();
    for (var school : schools) {
      staff.put(school, staff(holders, grant -> school.equals(grant.school())));
    }
    return staff;
  }

  @Override
  public Map<AppropriateBodyId, List<StaffMember>> staffOfBodies(
      Collection<AppropriateBodyId> bodies) {
    var holders = holding(MongoAccounts.BODY, bodies);
    var staff = new LinkedHashMap<AppropriateBodyId, List<StaffMember>>();
    for (var body : bodies) {
      staff.put(body, staff(holders, grant -> body.equals(grant.body())));
    }
    return staff;
  }

  @Override
  public Map<EctId, PersonCard> ects(Collection<EctId> ects) {
    var cards = new LinkedHashMap<EctId, PersonCard>();
    for (var account : holding(MongoAccounts.ECT, ects)) {
      for (var grant : account.grants()) {
        if (grant.ect() != null && ects.contains(grant.ect())) {
          cards.put(grant.ect(), PersonCard.of(account));
        }
      }
    }
    return cards;
  }

  private List<Account> holding(String path, Collection<?> places) {
    return accounts.holding(path, places.stream().map(Object::toString).distinct().toList());
  }

  private static List<StaffMember> staff(List<Account> holders, Predicate<Grant> there) {
    return holders.stream()
        .flatMap(account -> StaffMember.of(account, there).stream())
        .sorted(StaffMember.BY_NAME)
        .toList();
  }
}
