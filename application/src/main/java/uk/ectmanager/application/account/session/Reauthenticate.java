package uk.ectmanager.application.account.session;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.credential.PasswordGuard;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * A person who is signed in proves again who they are, as a signature needs it (D5). Failures count
 * towards the lock of the account.
 */
public final class Reauthenticate {

  private final Accounts accounts;
  private final AccountChanges changes;
  private final PasswordGuard guard;
  private final InstantSource clock;

  /**
   * @param aside runs what must not delay the answer
   */
  public Reauthenticate(
      Accounts accounts,
      PasswordHasher hasher,
      SignInFailures failures,
      Journal journal,
      InstantSource clock,
      Executor aside) {
    this.accounts = accounts;
    this.changes = new AccountChanges(accounts, journal);
    this.guard = new PasswordGuard(failures, hasher, changes, aside);
    this.clock = clock;
  }

  /** The password of the account that is signed in. */
  public record Command(@Nullable String password) {

    /** Never shows the password. */
    @Override
    public String toString() {
      return "Reauthenticate.Command";
    }
  }

  /**
   * Proved again.
   *
   * @param ticket for the session to renew
   */
  public record Reauthenticated(Me me, SessionTicket ticket) {}

  /** Renews the proof, or refuses without telling more than that the password is not right. */
  public Result<Reauthenticated> handle(Viewer viewer, Command command) {
    var password = command.password();
    if (password == null || password.isEmpty()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter your password.", "input", "password");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var account = accounts.find(viewer.account()).map(Versioned::value);
    var attempt =
        new PasswordGuard.Attempt(
            account, "account:" + viewer.account(), List.of(), viewer.origin(), now);
    return guard
        .check(attempt, password)
        .flatMap(active ->
            changes.change(
                active.id(),
                next -> next.viewer(now, viewer.origin()),
                next ->
                    next instanceof Account.Active same
                            && same.credentialVersion() == active.credentialVersion()
                        ? Optional.of(same.reauthenticated())
                        : Optional.empty()))
        .map(Account.Active.class::cast)
        .map(active ->
            Result.done(
                new Reauthenticated(
                    Me.of(active, now),
                    new SessionTicket(active.id(), now, active.credentialVersion()))))
        .orElseGet(() ->
            Result.refused(
                ProblemCode.SIGN_IN_FAILED,
                "The password is not right, or locked for 30 minutes after five failures.",
                "input",
                "password"));
  }
}
