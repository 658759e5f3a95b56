package uk.ectmanager.application.account.credential;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.credential.SignInFailures.Admission;
import uk.ectmanager.application.security.HashingBusy;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.SignInLock;
import uk.ectmanager.domain.security.PasswordPolicy;

/**
 * Compares a password with an account's, within the limits on guessing. However it fails, one
 * password is hashed, and nothing tells which way it was.
 */
public final class PasswordGuard {

  private final SignInFailures failures;
  private final PasswordHasher hasher;
  private final AccountChanges changes;
  private final Executor aside;

  /**
   * On what it needs.
   *
   * @param aside runs what must not make an answer slower
   */
  public PasswordGuard(
      SignInFailures failures, PasswordHasher hasher, AccountChanges changes, Executor aside) {
    this.failures = failures;
    this.hasher = hasher;
    this.changes = changes;
    this.aside = aside;
  }

  /**
   * One attempt.
   *
   * @param account whose it would be; empty for one that does not exist
   * @param accountKey under which attempts on the account are counted
   * @param addressKeys under which attempts from the address are counted; none for a browser that
   *     is known
   */
  public record Attempt(
      Optional<Account> account,
      String accountKey,
      List<String> addressKeys,
      String address,
      Instant now) {}

  /** The account if the password is its own and no lock stands against it. */
  public Optional<Account.Active> check(Attempt attempt, String typed) {
    var password = PasswordPolicy.normalised(typed);
    var counted = new ArrayList<String>();
    for (var key : attempt.addressKeys()) {
      switch (failures.admit(key, attempt.now())) {
        case Admission.Admitted _ -> counted.add(key);
        case Admission.Locked _ -> {
          // Not counted against the account: from a locked address nobody locks others' accounts.
          hasher.burn(password);
          return Optional.empty();
        }
      }
    }
    int number;
    switch (failures.admit(attempt.accountKey(), attempt.now())) {
      case Admission.Admitted(int counting) -> number = counting;
      case Admission.Locked _ -> {
        hasher.burn(password);
        return Optional.empty();
      }
    }
    counted.add(attempt.accountKey());
    Optional<Account.Active> right;
    try {
      right = compare(attempt, password);
    } catch (HashingBusy busy) {
      counted.forEach(failures::release);
      throw busy;
    }
    if (right.isPresent()) {
      // The address only gets its attempt back: else whoever has one good account could guess on.
      attempt.addressKeys().forEach(failures::release);
      failures.reset(attempt.accountKey());
    } else if (number == SignInLock.FAILURES) {
      attempt.account().ifPresent(account -> tellOfLock(account, attempt));
    }
    return right;
  }

  private Optional<Account.Active> compare(Attempt attempt, String password) {
    if (attempt.account().orElse(null) instanceof Account.Active active) {
      return hasher.matches(password, active.passwordHash())
          ? Optional.of(active)
          : Optional.empty();
    }
    hasher.burn(password);
    return Optional.empty();
  }

  /** Aside, so that the fifth failure takes no longer on an account that exists. */
  private void tellOfLock(Account account, Attempt attempt) {
    var until = attempt.now().plus(SignInLock.LASTS);
    aside.execute(() ->
        changes.change(
            account.id(),
            AccountChanges.stranger(attempt.now(), attempt.address()),
            now -> Optional.of(now.locked(until))));
  }

  /** The key of an account's attempts. */
  public static String key(Account account) {
    return "account:" + account.id();
  }

  /**
   * The key of an address's attempts. An IPv6 address counts with its whole /64, since whoever has
   * one has all.
   */
  public static String addressKey(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      if (parsed instanceof Inet6Address) {
        var network = Arrays.copyOf(parsed.getAddress(), 8);
        return "address:" + HexFormat.of().formatHex(network) + "/64";
      }
      return "address:" + parsed.getHostAddress();
    } catch (IllegalArgumentException notLiteral) {
      return "address:" + address;
    }
  }
}
