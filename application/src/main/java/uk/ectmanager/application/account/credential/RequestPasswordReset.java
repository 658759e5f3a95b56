package uk.ectmanager.application.account.credential;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.credential.SignInFailures.Admission;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Somebody asks for a mail with a link to set a new password. The answer is the same whether the
 * account exists or not, and is given before that is even looked up. Five mails in half an hour at
 * most, so that nobody's mailbox is flooded.
 */
public final class RequestPasswordReset {

  private static final int MOST_LOGIN = 320;

  private final Accounts accounts;
  private final SignInFailures limits;
  private final AccountChanges changes;
  private final InstantSource clock;
  private final Executor aside;

  /**
   * @param aside runs what must not delay the answer
   */
  public RequestPasswordReset(
      Accounts accounts,
      SignInFailures limits,
      Journal journal,
      InstantSource clock,
      Executor aside) {
    this.accounts = accounts;
    this.limits = limits;
    this.changes = new AccountChanges(accounts, journal);
    this.clock = clock;
    this.aside = aside;
  }

  /**
   * Whose password.
   *
   * @param login username or e-mail address
   * @param address the network address of the request
   */
  public record Command(@Nullable String login, String address) {}

  /** It was asked for; says nothing of the account. */
  public record Asked() {}

  /** Takes the request; refused only when nothing readable was given. */
  public Result<Asked> handle(Command command) {
    var problems = new Problems();
    var login =
        problems.text(
            command.login(), MOST_LOGIN, "your username or e-mail address", "input", "login");
    return problems.orElse(() -> {
      aside.execute(() -> ask(Objects.requireNonNull(login), command.address()));
      return new Asked();
    });
  }

  private void ask(String login, String address) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    accounts
        .findByLogin(login)
        .map(Versioned::value)
        .filter(account ->
            switch (limits.admit("reset:" + account.id(), now)) {
              case Admission.Admitted _ -> true;
              case Admission.Locked _ -> false;
            })
        .map(Account::id)
        .ifPresent(id ->
            changes.change(
                id,
                AccountChanges.stranger(now, address),
                account -> Optional.of(account.requestPasswordReset())));
  }
}
