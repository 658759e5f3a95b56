package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Trn;

/** What follows from the events of a registration, and what others read of it. */
class RegistrationFollowUpTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final RegistrationMails mails =
      new RegistrationMails(
          scene.registrations,
          new SchoolDirectory(scene.schools),
          new BodyDirectory(scene.bodies),
          scene.people,
          new Messages(queue, scene.clock));

  private List<RecordedEvent> stored(RegistrationChange change) {
    scene.given(change.next());
    return scene.journal.entries(scene.head(), change.events());
  }

  private Stream<String> told(List<RecordedEvent> events) {
    for (var event : events) {
      mails.handle(event);
      mails.handle(event);
    }
    return queue.all().stream().map(one -> one.template() + " " + one.recipient().address());
  }

  private static String mail(int person) {
    return "Person" + person + "@school.example";
  }

  private static RegistrationChange authorised() {
    return RegistrationScene.done(
        AnEct.number(1)
            .checked()
            .authorise(Conditions.unhindered(new Backdating(0, _ -> false), null), AnEct.NOW));
  }

  @Test
  void the_headteacher_is_asked_to_sign() {
    var change = RegistrationScene.done(AnEct.number(1).draft().confirm(AnEct.REGISTRANT, true));
    assertThat(told(stored(change))).containsExactly("REGISTRATION_AWAITS_SIGNATURE " + mail(33));
    assertThat(parameters())
        .containsEntry(MessageParameter.ECT_NAME, "Ada1 Example")
        .containsEntry(MessageParameter.SCHOOL, "Mereham Primary School");
  }

  private Map<MessageParameter, String> parameters() {
    return queue.all().stream().map(QueuedMessage::parameters).findFirst().orElseThrow();
  }

  @Test
  void officers_and_administrators_are_told_of_a_signature() {
    var awaiting = AnEct.number(1).awaiting();
    var signature = AnEct.number(1).pending().signature();
    assertThat(told(stored(awaiting.sign(signature))))
        .containsExactlyInAnyOrder(
            "REGISTRATION_SIGNED " + mail(34), "REGISTRATION_SIGNED " + mail(37));
  }

  @Test
  void registrant_and_headteacher_are_told_of_a_return_or_refusal_with_its_reason() {
    assertThat(told(stored(AnEct.number(1).pending().sendBack("Mend it.", AnEct.NOW))))
        .containsExactlyInAnyOrder(
            "REGISTRATION_RETURNED " + mail(33), "REGISTRATION_RETURNED " + mail(32));
    assertThat(parameters()).containsEntry(MessageParameter.REASON, "Mend it.");
    assertThat(told(stored(AnEct.number(2).pending().refuse("No.", AnEct.NOW))))
        .contains("REGISTRATION_REFUSED " + mail(33), "REGISTRATION_REFUSED " + mail(32));
  }

  @Test
  void ect_tutor_headteacher_and_registrant_are_told_of_the_authorisation() {
    assertThat(told(stored(authorised())))
        .containsExactlyInAnyOrder(
            "ECT_AUTHORISED ect1@school.example",
            "ECT_AUTHORISED " + mail(33),
            "ECT_AUTHORISED " + mail(31),
            "REGISTRATION_APPROVED " + mail(32));
    assertThat(parameters())
        .containsEntry(MessageParameter.CONTACT_PERSON, "Induction team")
        .containsEntry(MessageParameter.START_DATE, "Monday 4 January 2027");
  }

  @Test
  void nobody_is_told_of_a_saved_section() {
    var change =
        RegistrationScene.done(AnEct.number(1).draft().save(AnEct.number(1).address(), AnEct.NOW));
    assertThat(told(stored(change))).isEmpty();
  }

  @Test
  void an_authorised_ect_gets_one_account_and_one_role() {
    var next = new AtomicInteger(500);
    var accounts =
        new EctAccounts(
            scene.registrations,
            new Invitations(
                scene.accounts,
                () -> Username.of(Username.LEAST + next.incrementAndGet()),
                scene.ids,
                scene.journal));
    for (var event : stored(authorised())) {
      accounts.handle(event);
      accounts.handle(event);
    }
    var account = scene.people.ect(AnEct.id(1)).orElseThrow();
    assertThat(account.name().full()).isEqualTo("Ada1 Example");
    assertThat(scene.accounts.find(account.account()).orElseThrow().value().grants())
        .containsExactly(Grant.of(AnEct.id(1)));
  }

  @Test
  void others_read_cards() {
    var directory = new RegistrationDirectory(scene.registrations);
    Registration authorised = AnEct.number(1).authorised();
    scene.given(authorised);
    scene.given(AnEct.number(2).empty());
    scene.given(AnEct.number(3).refused());
    var card = directory.findByTrn(new Trn("1000001")).orElseThrow();
    assertThat(card).isEqualTo(EctCard.of(authorised));
    assertThat(card.fullName()).isEqualTo("Ada1 Example");
    assertThat(card.tutor()).isEqualTo(AnEct.TUTOR);
    assertThat(card.startDate()).isEqualTo(AnEct.START);
    assertThat(card.toString()).doesNotContain("Ada1");
    assertThat(directory.find(AnEct.id(2)).orElseThrow().fullName()).isEqualTo("New ECT");
    assertThat(directory.findByTrn(new Trn("1000003"))).isEmpty();
    assertThat(directory.findAll(List.of(AnEct.id(1), AnEct.id(9)))).containsOnlyKeys(AnEct.id(1));
    assertThat(directory.findAll(List.of())).isEmpty();
    var page = new PageRequest(10, null);
    assertThat(directory.all(page).rows()).hasSize(3);
    assertThat(
            directory
                .ofSchool(RegistrationScene.HERE, EnumSet.of(RegistrationState.REFUSED), page)
                .rows())
        .hasSize(1);
    assertThat(
            directory
                .ofBody(SomeBodies.NORTHMOOR, EnumSet.allOf(RegistrationState.class), page)
                .rows())
        .hasSize(3);
    assertThat(card.subject(true, Set.of()).wideTutors()).isTrue();
    assertThat(directory.find(new EctId(new UUID(0, 0)))).isEmpty();
  }
}
