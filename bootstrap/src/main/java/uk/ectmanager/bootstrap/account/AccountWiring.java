package uk.ectmanager.bootstrap.account;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import uk.ectmanager.adapter.graphql.account.AccountNodes;
import uk.ectmanager.adapter.mongo.account.MongoAccounts;
import uk.ectmanager.adapter.mongo.account.MongoOneTimeLinks;
import uk.ectmanager.adapter.mongo.account.MongoSessions;
import uk.ectmanager.adapter.mongo.account.MongoSignInFailures;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.FindAccount;
import uk.ectmanager.application.account.InductionAccess;
import uk.ectmanager.application.account.SchoolAccess;
import uk.ectmanager.application.account.credential.AccountMails;
import uk.ectmanager.application.account.credential.MailedLinks;
import uk.ectmanager.application.account.credential.OneTimeLinks;
import uk.ectmanager.application.account.credential.RequestPasswordReset;
import uk.ectmanager.application.account.credential.SetPassword;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.account.session.Reauthenticate;
import uk.ectmanager.application.account.session.SessionKeeper;
import uk.ectmanager.application.account.session.SessionViewers;
import uk.ectmanager.application.account.session.Sessions;
import uk.ectmanager.application.account.session.SignIn;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.application.account.staff.ResendInvitation;
import uk.ectmanager.application.account.staff.UsernameSource;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.CredentialLinks;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.security.DeviceCookies;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.bootstrap.security.PublicUrl;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.SchoolId;

/** Accounts and signing in: where they are kept, what people do, what follows. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoAccounts.class,
  AccountDirectory.class,
  MongoSignInFailures.class,
  MongoOneTimeLinks.class,
  MongoSessions.class,
  Invitations.class,
  AsideTasks.class,
  SignOut.class,
  WhoAmI.class,
  SetPassword.class,
  AddSchoolStaff.class,
  AddBodyStaff.class,
  ResendInvitation.class
})
class AccountWiring {

  private static final Duration PURGED_EVERY = Duration.ofMinutes(15);

  @Bean
  UsernameSource usernames() {
    var random = new SecureRandom();
    return () -> Username.of(random.nextInt(Username.LEAST, Username.GREATEST + 1));
  }

  @Bean
  SchoolAccess schoolAccess(SchoolDirectory schools) {
    return ids -> {
      var found = new HashMap<SchoolId, SchoolAccess.School>();
      schools
          .findAll(ids)
          .forEach((id, card) ->
              found.put(
                  id, new SchoolAccess.School(id, card.body(), card.name(), card.authorised())));
      return found;
    };
  }

  @Bean
  InductionAccess inductionAccess(EctProfiles profiles) {
    return ects -> {
      var found = new HashMap<EctId, Subject>();
      profiles.findAll(ects).forEach((ect, profile) -> found.put(ect, profile.subject()));
      return found;
    };
  }

  @Bean
  SignIn signIn(
      Accounts accounts,
      PasswordHasher hasher,
      SignInFailures failures,
      SecretTokens tokens,
      DeviceCookies devices,
      Journal journal,
      InstantSource clock,
      AsideTasks asideTasks) {
    return new SignIn(accounts, hasher, failures, tokens, devices, journal, clock, asideTasks);
  }

  @Bean
  Reauthenticate reauthenticate(
      Accounts accounts,
      PasswordHasher hasher,
      SignInFailures failures,
      Journal journal,
      InstantSource clock,
      AsideTasks asideTasks) {
    return new Reauthenticate(accounts, hasher, failures, journal, clock, asideTasks);
  }

  @Bean
  RequestPasswordReset requestPasswordReset(
      Accounts accounts,
      SignInFailures failures,
      Journal journal,
      InstantSource clock,
      AsideTasks asideTasks) {
    return new RequestPasswordReset(accounts, failures, journal, clock, asideTasks);
  }

  @Bean
  AccountNodes accountNodes(Accounts accounts, SchoolAccess schools, InductionAccess inductions) {
    return new AccountNodes(new FindAccount(accounts, schools, inductions));
  }

  @Bean
  CredentialLinks credentialLinks(
      OneTimeLinks links, SecretTokens tokens, PublicUrl publicUrl, InstantSource clock) {
    return new MailedLinks(links, tokens, URI.create(publicUrl.value()), clock);
  }

  @Bean
  AccountMails accountMails(
      Messages messages,
      AccountDirectory directory,
      SchoolAccess schools,
      BodyDirectory bodies,
      @Value("${ect.mail-from:}") String from) {
    var address = from.isBlank() ? "do-not-reply@ectmanager.example" : from;
    return new AccountMails(
        messages,
        directory,
        schools,
        bodies,
        new BodyContact(null, "ECT Manager", new EmailAddress(address), null));
  }

  /** Sessions live by the machine's clock: moving a demonstration's date signs nobody out. */
  @Bean
  SessionKeeper sessionKeeper(Sessions sessions, SecretTokens tokens, Accounts accounts) {
    return new SessionKeeper(
        sessions, tokens, new SessionViewers(accounts), InstantSource.system());
  }

  /** Removes what ran out; every query passes over it already, so any instance may do it. */
  @Bean
  SchedulingConfigurer purgeSchedule(
      Sessions sessions, SignInFailures failures, OneTimeLinks links, InstantSource clock) {
    return tasks ->
        tasks.addFixedDelayTask(
            () -> {
              sessions.purge(InstantSource.system().instant());
              failures.purge(clock.instant());
              links.purge(clock.instant());
            },
            PURGED_EVERY);
  }
}
