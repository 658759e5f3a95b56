package uk.ectmanager.application.account.session;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.credential.PasswordGuard;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.security.DeviceCookies;
import uk.ectmanager.application.security.HashingBusy;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.security.PasswordPolicy;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * A person signs in with username or e-mail address, and password. Unknown, wrong, locked and not
 * yet active are answered alike, after the same time.
 */
public final class SignIn {

  private static final int MOST_LOGIN = 320;

  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final SecretTokens tokens;
  private final DeviceCookies devices;
  private final AccountChanges changes;
  private final PasswordGuard guard;
  private final InstantSource clock;

  /**
   * @param aside runs what must not delay the answer
   */
  public SignIn(
      Accounts accounts,
      PasswordHasher hasher,
      SignInFailures failures,
      SecretTokens tokens,
      DeviceCookies devices,
      Journal journal,
      InstantSource clock,
      Executor aside) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.tokens = tokens;
    this.devices = devices;
    this.changes = new AccountChanges(accounts, journal);
    this.guard = new PasswordGuard(failures, hasher, changes, aside);
    this.clock = clock;
  }

  /**
   * Who and with what.
   *
   * @param login username or e-mail address
   * @param address the network address of the request
   * @param deviceCookie what an earlier sign-in left in the browser, unchecked
   */
  public record Command(
      @Nullable String login,
      @Nullable String password,
      String address,
      @Nullable String deviceCookie) {

    /** Never shows the password. */
    @Override
    public String toString() {
      return "SignIn.Command";
    }
  }

  /**
   * Signed in.
   *
   * @param ticket for the session to begin
   * @param deviceCookie to leave in the browser
   */
  public record SignedIn(Me me, SessionTicket ticket, String deviceCookie) {}

  /** Signs in, or refuses with what is missing or with the one answer to every failure. */
  public Result<SignedIn> handle(Command command) {
    var problems = new Problems();
    var login =
        problems.text(
            command.login(), MOST_LOGIN, "your username or e-mail address", "input", "login");
    if (command.password() == null || command.password().isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Enter your password.", "input", "password");
    }
    return problems.orElseTry(() ->
        signIn(Objects.requireNonNull(login), Objects.requireNonNull(command.password()), command));
  }

  private Result<SignedIn> signIn(String login, String password, Command command) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var account = accounts.findByLogin(login).map(Versioned::value);
    var cookie = command.deviceCookie();
    var knownBrowser =
        cookie != null
            && account.flatMap(known -> devices.recognise(cookie, known.id())).isPresent();
    var attempt =
        new PasswordGuard.Attempt(
            account,
            account.map(PasswordGuard::key).orElseGet(() -> unknownKey(login)),
            knownBrowser ? List.of() : List.of(PasswordGuard.addressKey(command.address())),
            command.address(),
            now);
    return guard
        .check(attempt, password)
        .flatMap(active ->
            changes.change(
                active.id(),
                next -> next.viewer(now, command.address()),
                next -> signedIn(next, active, password)))
        .map(next -> Result.done(answer((Account.Active) next, now)))
        .orElseGet(SignIn::failed);
  }

  /** Not when the password was changed while it was being compared. */
  private Optional<Account.Changed> signedIn(Account now, Account.Active checked, String password) {
    return now instanceof Account.Active active
            && active.credentialVersion() == checked.credentialVersion()
        ? Optional.of(renewed(active, password).signedIn())
        : Optional.empty();
  }

  /** Hashed anew when the settings grew stronger since; not now, when too much is being hashed. */
  private Account.Active renewed(Account.Active active, String password) {
    if (!hasher.isOutdated(active.passwordHash())) {
      return active;
    }
    try {
      return active.rehashed(hasher.hash(PasswordPolicy.normalised(password)));
    } catch (HashingBusy _) {
      return active;
    }
  }

  private SignedIn answer(Account.Active account, Instant now) {
    return new SignedIn(
        Me.of(account, now),
        new SessionTicket(account.id(), now, account.credentialVersion()),
        devices.issue(account.id()));
  }

  private String unknownKey(String login) {
    return "unknown:" + tokens.hash(login.toLowerCase(Locale.ROOT));
  }

  private static Result<SignedIn> failed() {
    return Result.refused(
        ProblemCode.SIGN_IN_FAILED,
        "User name and password do not match, or sign-in is locked for 30 minutes after five"
            + " failures. You can ask for a new password.",
        "input");
  }
}
