package uk.ectmanager.domain.account;

import java.time.Instant;
import java.util.List;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;

/** What happens to accounts; never tells a secret or a personal value. */
public sealed interface AccountEvent extends DomainEvent {

  /** Whose account. */
  AccountId account();

  /** A person new to the system got an account with their first role and is to be invited. */
  record PersonInvited(AccountId account, Grant grant, EventScope scope) implements AccountEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("name", null, Change.MASK),
          new Change("email", null, Change.MASK),
          new Change("role", null, grant.role().name()));
    }
  }

  /**
   * A known person got one more role.
   *
   * @param invited whether they have set no password yet, so that the invitation goes out again
   */
  record RoleGranted(AccountId account, Grant grant, boolean invited, EventScope scope)
      implements AccountEvent {

    @Override
    public List<Change> changes() {
      return List.of(new Change("role", null, grant.role().name()));
    }
  }

  /** A person who has set no password yet is to be invited again. */
  record InvitationResent(AccountId account, Grant grant, EventScope scope)
      implements AccountEvent {}

  /** Somebody asked for a link to set a new password. */
  record PasswordResetRequested(AccountId account, EventScope scope) implements AccountEvent {}

  /**
   * The password was set with a link; every session before it ended.
   *
   * @param first whether there was none before
   */
  record PasswordSet(AccountId account, boolean first, EventScope scope) implements AccountEvent {

    @Override
    public List<Change> changes() {
      return List.of(new Change("password", first ? null : Change.MASK, Change.MASK));
    }
  }

  /** The person signed in. */
  record SignedIn(AccountId account, EventScope scope) implements AccountEvent {}

  /** The person proved again who they are. */
  record Reauthenticated(AccountId account, EventScope scope) implements AccountEvent {}

  /** The person signed out. */
  record SignedOut(AccountId account, EventScope scope) implements AccountEvent {}

  /** Too many sign-ins failed; nobody signs in to the account until then. */
  record AccountLocked(AccountId account, Instant until, EventScope scope) implements AccountEvent {

    @Override
    public List<Change> changes() {
      return List.of(new Change("lockedUntil", null, until.toString()));
    }
  }
}
