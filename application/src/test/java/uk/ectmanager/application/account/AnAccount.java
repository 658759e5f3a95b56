package uk.ectmanager.application.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

/** Builds accounts with safe defaults; different numbers give different people. */
public final class AnAccount {

  /** Signs in to every account built active, hashed by the fake hasher. */
  public static final String PASSWORD = "seven quiet otters";

  /** The appropriate body that accounts belong to unless told otherwise. */
  public static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0, 0xb0d1));

  /** The school that accounts belong to unless told otherwise. */
  public static final SchoolId SCHOOL = new SchoolId(new UUID(0, 0x5c01));

  private final int number;
  private final Set<Grant> grants = new HashSet<>();
  private PersonName name;
  private EmailAddress email;
  private @Nullable MobileNumber mobile;
  private EventScope home = EventScope.of(BODY, SCHOOL);

  private AnAccount(int number) {
    this.number = number;
    this.name = new PersonName("Person" + number, "Example" + number);
    this.email = new EmailAddress("Person" + number + "@school.example");
  }

  /** The account of person number so-and-so, 0 to 899,999, without a role. */
  public static AnAccount number(int number) {
    return new AnAccount(number);
  }

  /** The identifier of that person. */
  public static AccountId id(int number) {
    return new AccountId(new UUID(0xacc0L, number));
  }

  /** Called so. */
  public AnAccount called(String first, String last) {
    name = new PersonName(first, last);
    return this;
  }

  /** With that address. */
  public AnAccount mail(String address) {
    email = new EmailAddress(address);
    return this;
  }

  /** With that mobile number. */
  public AnAccount mobile(String value) {
    mobile = new MobileNumber(value);
    return this;
  }

  /** With one more role. */
  public AnAccount with(Grant grant) {
    grants.add(grant);
    return this;
  }

  /** With that role at the usual school. */
  public AnAccount atSchool(Role role) {
    return with(Grant.at(role, SCHOOL));
  }

  /** With that role at the usual appropriate body. */
  public AnAccount atBody(Role role) {
    home = EventScope.of(BODY);
    return with(Grant.at(role, BODY));
  }

  /** First opened there. */
  public AnAccount home(EventScope scope) {
    home = scope;
    return this;
  }

  /** Without a password yet. */
  public Account.Invited invited() {
    return new Account.Invited(
        id(number), Username.of(Username.LEAST + number), name, email, mobile, grants, home);
  }

  /** With {@link #PASSWORD}. */
  public Account.Active active() {
    return new Account.Active(
        id(number),
        Username.of(Username.LEAST + number),
        name,
        email,
        mobile,
        grants,
        home,
        "hashed:" + PASSWORD,
        1);
  }
}
