package uk.ectmanager.application.account;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.credential.InMemoryOneTimeLinks;
import uk.ectmanager.application.account.credential.InMemorySignInFailures;
import uk.ectmanager.application.account.credential.MailedLinks;
import uk.ectmanager.application.account.credential.RequestPasswordReset;
import uk.ectmanager.application.account.credential.SetPassword;
import uk.ectmanager.application.account.session.Reauthenticate;
import uk.ectmanager.application.account.session.SignIn;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.application.account.staff.ResendInvitation;
import uk.ectmanager.application.security.FakeDeviceCookies;
import uk.ectmanager.application.security.FakePasswordHasher;
import uk.ectmanager.application.security.FakeSecretTokens;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.security.PasswordPolicy;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** Every use case of accounts on fakes, with a school that is authorised and one that is not. */
public final class AccountRoom {

  /** When it begins. */
  public static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  /** A school whose body has not authorised it. */
  public static final SchoolId WAITING_SCHOOL = new SchoolId(new UUID(0, 0x5c02));

  /** A school of another body. */
  public static final SchoolId FOREIGN_SCHOOL = new SchoolId(new UUID(0, 0x5c03));

  /** Another body. */
  public static final AppropriateBodyId FOREIGN_BODY = new AppropriateBodyId(new UUID(0, 0xb0d2));

  /** Moves time. */
  public final MovableClock clock = new MovableClock(START);

  /** The accounts. */
  public final InMemoryAccounts accounts = new InMemoryAccounts();

  /** Failures counted. */
  public final InMemorySignInFailures failures = new InMemorySignInFailures();

  /** Links mailed. */
  public final InMemoryOneTimeLinks links = new InMemoryOneTimeLinks();

  /** Hashes visibly. */
  public final FakePasswordHasher hasher = new FakePasswordHasher();

  /** Secrets that count up. */
  public final FakeSecretTokens tokens = new FakeSecretTokens();

  /** Stamps events. */
  public final Journal journal = new Journal(new CountingIds(), clock);

  /** The schools. */
  public final SchoolAccess schools =
      ids -> {
        var found = new TreeMap<String, SchoolAccess.School>(known());
        found.keySet().retainAll(ids.stream().map(SchoolId::toString).toList());
        return Map.copyOf(
            found.values().stream()
                .collect(
                    java.util.stream.Collectors.toMap(SchoolAccess.School::id, school -> school)));
      };

  /** What access to ECTs is asked for; a test puts in whom it needs. */
  public final Map<EctId, Subject> ects = new HashMap<>();

  /** The inductions. */
  public final InductionAccess inductions =
      ids -> {
        var found = new HashMap<>(ects);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
      };

  private final AtomicInteger usernames = new AtomicInteger(Username.LEAST + 1000);

  /** Gives roles. */
  public final Invitations invitations =
      new Invitations(
          accounts, () -> Username.of(usernames.incrementAndGet()), new CountingIds(), journal);

  /** Makes links. */
  public final MailedLinks mailed =
      new MailedLinks(links, tokens, URI.create("https://ect.example/"), clock);

  /** Signs in; what is done aside is done at once. */
  public SignIn signIn() {
    return new SignIn(
        accounts, hasher, failures, tokens, new FakeDeviceCookies(), journal, clock, Runnable::run);
  }

  /** Proves again. */
  public Reauthenticate reauthenticate() {
    return new Reauthenticate(accounts, hasher, failures, journal, clock, Runnable::run);
  }

  /** Sets a password. */
  public SetPassword setPassword() {
    return new SetPassword(
        accounts,
        links,
        tokens,
        new PasswordPolicy(Set.of("password1234")),
        hasher,
        schools,
        failures,
        journal,
        clock);
  }

  /** Asks for a reset; what is done aside is done at once. */
  public RequestPasswordReset requestReset() {
    return new RequestPasswordReset(accounts, failures, journal, clock, Runnable::run);
  }

  /** Adds staff to a school. */
  public AddSchoolStaff addSchoolStaff() {
    return new AddSchoolStaff(accounts, schools, invitations);
  }

  /** Adds staff to a body. */
  public AddBodyStaff addBodyStaff() {
    return new AddBodyStaff(accounts, invitations);
  }

  /** Invites again. */
  public ResendInvitation resend() {
    return new ResendInvitation(accounts, schools, inductions, journal);
  }

  /** Adds accounts without an event. */
  public AccountRoom with(Account... added) {
    for (var account : added) {
      accounts.add(account, List.of());
    }
    return this;
  }

  /** The account as it is now. */
  public Account account(AccountId id) {
    return accounts.find(id).orElseThrow().value();
  }

  /** What happened, in order. */
  public List<DomainEvent> events() {
    return accounts.recorded().stream().map(RecordedEvent::event).toList();
  }

  /** A sign-in from the usual address. */
  public static SignIn.Command attempt(String login, String password) {
    return attempt(login, password, "192.0.2.1", null);
  }

  /** A sign-in. */
  public static SignIn.Command attempt(
      String login, String password, String address, @Nullable String cookie) {
    return new SignIn.Command(login, password, address, cookie);
  }

  private static Map<String, SchoolAccess.School> known() {
    return Map.of(
        AnAccount.SCHOOL.toString(),
        new SchoolAccess.School(AnAccount.SCHOOL, AnAccount.BODY, "Oakbridge Primary School", true),
        WAITING_SCHOOL.toString(),
        new SchoolAccess.School(WAITING_SCHOOL, AnAccount.BODY, "Elm Park School", false),
        FOREIGN_SCHOOL.toString(),
        new SchoolAccess.School(FOREIGN_SCHOOL, FOREIGN_BODY, "Ashfield School", true));
  }
}
