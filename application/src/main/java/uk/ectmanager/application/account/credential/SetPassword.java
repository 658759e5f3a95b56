package uk.ectmanager.application.account.credential;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.Grants;
import uk.ectmanager.application.account.SchoolAccess;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.security.PasswordPolicy;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * A person sets their password with the link that was mailed to them. The link is used up only when
 * the password is good; then every session of the account is over, its other links are worthless,
 * and a lock on it ends.
 */
public final class SetPassword {

  private static final int MOST_TOKEN = 200;

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final SecretTokens tokens;
  private final PasswordPolicy policy;
  private final PasswordHasher hasher;
  private final SchoolAccess schools;
  private final SignInFailures failures;
  private final AccountChanges changes;
  private final InstantSource clock;

  public SetPassword(
      Accounts accounts,
      OneTimeLinks links,
      SecretTokens tokens,
      PasswordPolicy policy,
      PasswordHasher hasher,
      SchoolAccess schools,
      SignInFailures failures,
      Journal journal,
      InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.tokens = tokens;
    this.policy = policy;
    this.hasher = hasher;
    this.schools = schools;
    this.failures = failures;
    this.changes = new AccountChanges(accounts, journal);
    this.clock = clock;
  }

  /**
   * The secret of the link and the new password.
   *
   * @param address the network address of the request
   */
  public record Command(@Nullable String token, @Nullable String password, String address) {

    /** Never shows the secrets. */
    @Override
    public String toString() {
      return "SetPassword.Command";
    }
  }

  /** Sets it and answers the username to sign in with, or refuses with every reason. */
  public Result<Username> handle(Command command) {
    var problems = new Problems();
    var token =
        problems.text(command.token(), MOST_TOKEN, "the token of the link", "input", "token");
    if (command.password() == null || command.password().isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Enter a password.", "input", "password");
    }
    return problems.orElseTry(() ->
        set(
            tokens.hash(Objects.requireNonNull(token)),
            Objects.requireNonNull(command.password()),
            command.address()));
  }

  private Result<Username> set(String hash, String password, String address) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var account = accountOf(hash, now);
    if (account.isEmpty()) {
      var problems = new Problems();
      problems.take(policy.check(password, List.of(), "input", "password"));
      return problems.and(unusable());
    }
    return policy
        .check(password, names(account.get()), "input", "password")
        .then(good -> setGood(hash, hasher.hash(good), now, address));
  }

  private Result<Username> setGood(String hash, String passwordHash, Instant now, String address) {
    return links
        .consume(hash, now)
        .flatMap(link ->
            changes.change(
                link.account(),
                next -> next.viewer(now, address),
                next ->
                    next.accepts(link.purpose())
                        ? Optional.of(next.setPassword(passwordHash))
                        : Optional.empty()))
        .map(account -> {
          links.revokeAll(account.id());
          failures.reset(PasswordGuard.key(account));
          return Result.done(account.username());
        })
        .orElseGet(SetPassword::unusable);
  }

  private Optional<Account> accountOf(String hash, Instant now) {
    return links
        .find(hash, now)
        .flatMap(link ->
            accounts
                .find(link.account())
                .map(Versioned::value)
                .filter(account -> account.accepts(link.purpose())));
  }

  private List<String> names(Account account) {
    var names = new ArrayList<String>();
    names.add(account.name().first());
    names.add(account.name().last());
    names.add(account.name().full());
    names.add(account.username().value());
    names.add(account.email().value());
    for (var school : schools.findAll(Grants.schools(account)).values()) {
      names.add(school.name());
    }
    return names;
  }

  private static Result<Username> unusable() {
    return Result.refused(
        ProblemCode.LINK_UNUSABLE,
        "The link was used, has run out or never was. Ask for a new one on the sign-in page.",
        "input",
        "token");
  }
}
