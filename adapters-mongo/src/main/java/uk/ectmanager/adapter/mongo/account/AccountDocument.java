package uk.ectmanager.adapter.mongo.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An account as it is stored.
 *
 * @param emailLower by which addresses are unique and found
 */
record AccountDocument(
    String id,
    String state,
    String username,
    String firstName,
    String lastName,
    String email,
    String emailLower,
    @Nullable String mobile,
    List<Held> grants,
    @Nullable String homeBody,
    @Nullable String homeSchool,
    @Nullable String homeEct,
    @Nullable String passwordHash,
    @Nullable Integer credentialVersion) {

  private static final String INVITED = "INVITED";
  private static final String ACTIVE = "ACTIVE";

  /** One role with its place. */
  record Held(String role, @Nullable String body, @Nullable String school, @Nullable String ect) {

    static Held of(Grant grant) {
      return new Held(
          grant.role().name(), text(grant.body()), text(grant.school()), text(grant.ect()));
    }

    Grant toDomain() {
      return new Grant(
          Role.valueOf(role),
          body == null ? null : AppropriateBodyId.of(body),
          school == null ? null : SchoolId.of(school),
          ect == null ? null : EctId.of(ect),
          null);
    }
  }

  static AccountDocument of(Account account) {
    return switch (account) {
      case Account.Invited invited -> of(invited, INVITED, null, null);
      case Account.Active active ->
          of(active, ACTIVE, active.passwordHash(), active.credentialVersion());
    };
  }

  private static AccountDocument of(
      Account account, String state, @Nullable String hash, @Nullable Integer version) {
    return new AccountDocument(
        account.id().toString(),
        state,
        account.username().value(),
        account.name().first(),
        account.name().last(),
        account.email().value(),
        account.email().lower(),
        account.mobile() == null ? null : account.mobile().value(),
        account.grants().stream().map(Held::of).toList(),
        text(account.home().body()),
        text(account.home().school()),
        text(account.home().ect()),
        hash,
        version);
  }

  Account toDomain() {
    return switch (state) {
      case INVITED ->
          new Account.Invited(
              AccountId.of(id),
              new Username(username),
              new PersonName(firstName, lastName),
              new EmailAddress(email),
              mobile == null ? null : new MobileNumber(mobile),
              held(),
              home());
      case ACTIVE ->
          new Account.Active(
              AccountId.of(id),
              new Username(username),
              new PersonName(firstName, lastName),
              new EmailAddress(email),
              mobile == null ? null : new MobileNumber(mobile),
              held(),
              home(),
              Objects.requireNonNull(passwordHash),
              Objects.requireNonNull(credentialVersion));
      default -> throw new IllegalStateException("an account in the unknown state " + state);
    };
  }

  private Set<Grant> held() {
    return grants.stream().map(Held::toDomain).collect(Collectors.toUnmodifiableSet());
  }

  private EventScope home() {
    return new EventScope(
        homeBody == null ? null : AppropriateBodyId.of(homeBody),
        homeSchool == null ? null : SchoolId.of(homeSchool),
        homeEct == null ? null : EctId.of(homeEct));
  }

  private static @Nullable String text(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
