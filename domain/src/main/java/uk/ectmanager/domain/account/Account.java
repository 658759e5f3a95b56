package uk.ectmanager.domain.account;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;

/**
 * The sign-in account of one person: one per person and e-mail address, never shared. Two states:
 * invited, and active once a password was set.
 */
public sealed interface Account {

  /** Identifies it. */
  AccountId id();

  /** Signs in to it. */
  Username username();

  /** Whose it is. */
  PersonName name();

  /** Where mail goes; signs in as well. */
  EmailAddress email();

  /** Where text messages go, null when not given. */
  @Nullable MobileNumber mobile();

  /** What the person is, and where. */
  Set<Grant> grants();

  /** Where the account was first opened; its own affairs (signing in, passwords) belong there. */
  EventScope home();

  /** The same with these roles. */
  Account withGrants(Set<Grant> grants);

  /** The account after a change, with the event that tells of it. */
  record Changed(Account account, AccountEvent event) {}

  /** Nobody has set a password: nobody can sign in. */
  record Invited(
      AccountId id,
      Username username,
      PersonName name,
      EmailAddress email,
      @Nullable MobileNumber mobile,
      Set<Grant> grants,
      EventScope home)
      implements Account {

    public Invited {
      grants = checked(grants);
    }

    /** Invites the person again, in this one of their roles. */
    public Changed resendInvitation(Grant grant, EventScope scope) {
      return new Changed(this, new AccountEvent.InvitationResent(id, grant, scope));
    }

    @Override
    public Invited withGrants(Set<Grant> next) {
      return new Invited(id, username, name, email, mobile, next, home);
    }

    /** Never shows personal data. */
    @Override
    public String toString() {
      return "Invited[" + id + "]";
    }
  }

  /**
   * The person can sign in.
   *
   * @param passwordHash never leaves the core but for storage
   * @param credentialVersion rises with every new password; sessions of an earlier one are over
   */
  record Active(
      AccountId id,
      Username username,
      PersonName name,
      EmailAddress email,
      @Nullable MobileNumber mobile,
      Set<Grant> grants,
      EventScope home,
      String passwordHash,
      int credentialVersion)
      implements Account {

    public Active {
      grants = checked(grants);
      if (passwordHash.isBlank()) {
        throw new IllegalArgumentException("an active account has a password");
      }
    }

    /** The same password hashed anew, with stronger settings. */
    public Active rehashed(String hash) {
      return new Active(id, username, name, email, mobile, grants, home, hash, credentialVersion);
    }

    /** The person signed in. */
    public Changed signedIn() {
      return new Changed(this, new AccountEvent.SignedIn(id, home));
    }

    /** The person proved again who they are. */
    public Changed reauthenticated() {
      return new Changed(this, new AccountEvent.Reauthenticated(id, home));
    }

    @Override
    public Active withGrants(Set<Grant> next) {
      return new Active(
          id, username, name, email, mobile, next, home, passwordHash, credentialVersion);
    }

    /** Never shows personal data or the hash. */
    @Override
    public String toString() {
      return "Active[" + id + "]";
    }
  }

  /** A new account for a person with their first role. */
  static Changed open(
      AccountId id,
      Username username,
      PersonName name,
      EmailAddress email,
      @Nullable MobileNumber mobile,
      Grant grant,
      EventScope scope) {
    return new Changed(
        new Invited(id, username, name, email, mobile, Set.of(grant), scope),
        new AccountEvent.PersonInvited(id, grant, scope));
  }

  /** One more role; empty when the person holds it already. */
  default Optional<Changed> grant(Grant grant, EventScope scope) {
    if (grants().contains(grant)) {
      return Optional.empty();
    }
    var more = new HashSet<>(grants());
    more.add(grant);
    return Optional.of(
        new Changed(
            withGrants(more),
            new AccountEvent.RoleGranted(id(), grant, this instanceof Invited, scope)));
  }

  /** A new password, already hashed; the account is active from now on. */
  default Changed setPassword(String hash) {
    var before =
        switch (this) {
          case Invited invited -> 0;
          case Active active -> active.credentialVersion();
        };
    return new Changed(
        new Active(id(), username(), name(), email(), mobile(), grants(), home(), hash, before + 1),
        new AccountEvent.PasswordSet(id(), this instanceof Invited, home()));
  }

  /** Somebody asked for a link to set a new password. */
  default Changed requestPasswordReset() {
    return new Changed(this, new AccountEvent.PasswordResetRequested(id(), home()));
  }

  /** The person signed out. */
  default Changed signedOut() {
    return new Changed(this, new AccountEvent.SignedOut(id(), home()));
  }

  /** Too many sign-ins failed. */
  default Changed locked(Instant until) {
    return new Changed(this, new AccountEvent.AccountLocked(id(), until, home()));
  }

  /**
   * Whether a mailed link is still worth something: one to set the first password is not once there
   * is one; one to set a new password also sets the first, so that a late invitation harms nobody.
   */
  default boolean accepts(LinkPurpose purpose) {
    return switch (purpose) {
      case SET_PASSWORD -> this instanceof Invited;
      case RESET_PASSWORD -> true;
    };
  }

  /** The person as the one who asks. */
  default Viewer viewer(Instant authenticatedAt, String origin) {
    return new Viewer(id(), name().full(), grants(), authenticatedAt, origin);
  }

  private static Set<Grant> checked(Set<Grant> grants) {
    for (var grant : grants) {
      switch (grant.role()) {
        case OPERATOR, SYSTEM, PARTNER ->
            throw new IllegalArgumentException("no person is " + grant.role());
        case AB_ADMINISTRATOR,
            AB_OFFICER,
            AB_ANALYST,
            HEADTEACHER,
            INDUCTION_LEAD,
            INDUCTION_TUTOR,
            SCHOOL_ADMINISTRATOR,
            ECT -> {}
      }
    }
    return Set.copyOf(grants);
  }
}
