package uk.ectmanager.application.account.credential;

import static uk.ectmanager.domain.notification.MessageParameter.MOMENT;
import static uk.ectmanager.domain.notification.MessageParameter.PLACE;
import static uk.ectmanager.domain.notification.MessageParameter.USERNAME;

import java.util.Optional;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.SchoolAccess;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.EventScope;

/** Mails to people about their own account: N1, N2 and N23. */
public final class AccountMails implements EventHandler {

  private final Messages messages;
  private final AccountDirectory directory;
  private final SchoolAccess schools;
  private final BodyDirectory bodies;
  private final BodyContact product;

  /**
   * @param product in whose name mail is sent where no appropriate body is concerned
   */
  public AccountMails(
      Messages messages,
      AccountDirectory directory,
      SchoolAccess schools,
      BodyDirectory bodies,
      BodyContact product) {
    this.messages = messages;
    this.directory = directory;
    this.schools = schools;
    this.bodies = bodies;
    this.product = product;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof AccountEvent event)) {
      return;
    }
    switch (event) {
      case AccountEvent.PersonInvited invited ->
          tellRole(recorded, invited, invited.grant(), MessageTemplate.ACCOUNT_INVITATION);
      case AccountEvent.InvitationResent resent ->
          tellRole(recorded, resent, resent.grant(), MessageTemplate.ACCOUNT_INVITATION);
      case AccountEvent.RoleGranted granted ->
          tellRole(
              recorded,
              granted,
              granted.grant(),
              granted.invited()
                  ? MessageTemplate.ACCOUNT_INVITATION
                  : MessageTemplate.ROLE_GRANTED);
      case AccountEvent.PasswordResetRequested requested ->
          toHolder(recorded, requested, MessageTemplate.PASSWORD_RESET)
              .ifPresent(mail -> mail.draft().to(mail.holder()));
      case AccountEvent.PasswordSet set -> {
        if (!set.first()) {
          toHolder(recorded, set, MessageTemplate.PASSWORD_CHANGED)
              .ifPresent(mail -> mail.draft().with(MOMENT, recorded.at()).to(mail.holder()));
        }
      }
      case AccountEvent.AccountLocked locked ->
          toHolder(recorded, locked, MessageTemplate.ACCOUNT_LOCKED)
              .ifPresent(mail -> mail.draft().with(MOMENT, locked.until()).to(mail.holder()));
      case AccountEvent.SignedIn _, AccountEvent.Reauthenticated _, AccountEvent.SignedOut _ -> {}
    }
  }

  private record Mail(Messages.Draft draft, Recipient holder) {}

  private void tellRole(
      RecordedEvent recorded, AccountEvent event, Grant grant, MessageTemplate template) {
    toHolder(recorded, event, template)
        .ifPresent(mail ->
            mail.draft()
                .with(PLACE, place(grant, event.scope()))
                .with(grant.role())
                .to(mail.holder()));
  }

  private Optional<Mail> toHolder(
      RecordedEvent recorded, AccountEvent event, MessageTemplate template) {
    return directory
        .find(event.account())
        .map(person ->
            new Mail(
                messages
                    .because(recorded, template, sender(event.scope()))
                    .with(USERNAME, person.username().value()),
                Recipient.of(person.account(), person.name(), person.email())));
  }

  private BodyContact sender(EventScope scope) {
    return Optional.ofNullable(scope.body())
        .flatMap(bodies::find)
        .map(BodyDirectory::sender)
        .orElse(product);
  }

  private String place(Grant grant, EventScope scope) {
    var school = grant.school() == null ? scope.school() : grant.school();
    return Optional.ofNullable(grant.body() == null ? school : null)
        .flatMap(schools::find)
        .map(SchoolAccess.School::name)
        .orElseGet(() -> sender(scope).name());
  }
}
