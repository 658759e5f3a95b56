package uk.ectmanager.application.account.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;

class AccountMailsTest {

  private static final BodyContact PRODUCT =
      new BodyContact(null, "ECT Manager", new EmailAddress("help@ect.example"), null);
  private static final EventScope SCHOOL = EventScope.of(AnAccount.BODY, AnAccount.SCHOOL);

  private final Account.Invited ada =
      AnAccount.number(1).called("Ada", "Example").mail("ada@school.example").invited();
  private final AccountRoom room = new AccountRoom().with(ada);
  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  private final AccountMails mails =
      new AccountMails(
          new Messages(queue, room.clock),
          new AccountDirectory(room.accounts),
          room.schools,
          new BodyDirectory(bodies),
          PRODUCT);

  AccountMailsTest() {
    bodies.add(
        SomeBodies.body(AnAccount.BODY, "Northmoor Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB),
        List.of());
  }

  @Test
  void an_invited_person_gets_username_role_and_place_in_the_name_of_the_body() {
    var grant = Grant.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL);
    var mail = only(new AccountEvent.PersonInvited(ada.id(), grant, SCHOOL));
    assertThat(mail.template()).isEqualTo(MessageTemplate.ACCOUNT_INVITATION);
    assertThat(mail.recipient().address()).isEqualTo("ada@school.example");
    assertThat(mail.sender().name()).isEqualTo("Northmoor Hub");
    assertThat(mail.parameters())
        .isEqualTo(
            Map.of(
                MessageParameter.USERNAME, "100001",
                MessageParameter.RECIPIENT_ROLE, "INDUCTION_TUTOR",
                MessageParameter.PLACE, "Oakbridge Primary School"));
  }

  @Test
  void the_place_of_body_staff_is_the_body_and_of_an_ect_the_school() {
    var officer = Grant.at(Role.AB_OFFICER, AnAccount.BODY);
    assertThat(
            only(new AccountEvent.InvitationResent(
                    ada.id(), officer, EventScope.of(AnAccount.BODY)))
                .parameters())
        .containsEntry(MessageParameter.PLACE, "Northmoor Hub");
    var ect = new EctId(new UUID(0, 3));
    handle(
        2,
        new AccountEvent.PersonInvited(
            ada.id(), Grant.of(ect), EventScope.of(AnAccount.BODY, AnAccount.SCHOOL, ect)));
    assertThat(queue.all().getLast().parameters())
        .containsEntry(MessageParameter.PLACE, "Oakbridge Primary School");
  }

  @Test
  void another_role_is_told_and_invites_again_one_who_has_no_password_yet() {
    var grant = Grant.at(Role.INDUCTION_LEAD, AnAccount.SCHOOL);
    handle(1, new AccountEvent.RoleGranted(ada.id(), grant, false, SCHOOL));
    handle(2, new AccountEvent.RoleGranted(ada.id(), grant, true, SCHOOL));
    assertThat(queue.all())
        .extracting(QueuedMessage::template)
        .containsExactly(MessageTemplate.ROLE_GRANTED, MessageTemplate.ACCOUNT_INVITATION);
  }

  @Test
  void a_reset_a_change_and_a_lock_are_told() {
    handle(1, new AccountEvent.PasswordResetRequested(ada.id(), SCHOOL));
    handle(2, new AccountEvent.PasswordSet(ada.id(), false, SCHOOL));
    handle(3, new AccountEvent.AccountLocked(ada.id(), AccountRoom.START, EventScope.NONE));
    assertThat(queue.all())
        .extracting(QueuedMessage::template)
        .containsExactly(
            MessageTemplate.PASSWORD_RESET,
            MessageTemplate.PASSWORD_CHANGED,
            MessageTemplate.ACCOUNT_LOCKED);
    assertThat(queue.all().getLast().sender()).isEqualTo(PRODUCT);
  }

  @Test
  void what_needs_no_mail_sends_none() {
    handle(1, new AccountEvent.PasswordSet(ada.id(), true, SCHOOL));
    handle(2, new AccountEvent.SignedIn(ada.id(), SCHOOL));
    handle(3, new AccountEvent.SignedOut(ada.id(), SCHOOL));
    handle(4, new AccountEvent.Reauthenticated(ada.id(), SCHOOL));
    handle(5, new AccountEvent.PasswordResetRequested(AnAccount.id(99), SCHOOL));
    assertThat(queue.all()).isEmpty();
  }

  @Test
  void an_event_told_twice_sends_one_mail() {
    handle(1, new AccountEvent.PasswordResetRequested(ada.id(), SCHOOL));
    handle(1, new AccountEvent.PasswordResetRequested(ada.id(), SCHOOL));
    assertThat(queue.all()).hasSize(1);
  }

  private QueuedMessage only(AccountEvent event) {
    handle(1, event);
    assertThat(queue.all()).hasSize(1);
    return queue.all().getFirst();
  }

  private void handle(long id, AccountEvent event) {
    mails.handle(
        new RecordedEvent(
            new EventId(new UUID(8, id)),
            AccountRoom.START,
            ada.id(),
            "Ada Example",
            "192.0.2.1",
            event));
  }
}
