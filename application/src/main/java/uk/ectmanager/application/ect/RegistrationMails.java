package uk.ectmanager.application.ect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Mails that registrations cause (reference 7): N4 asks the headteachers to sign, N5 tells the
 * appropriate body, N6 tells registrant and headteachers what was decided, N3 tells the ECT, the
 * tutor and the headteachers that induction may start. Nobody gets one twice.
 */
public final class RegistrationMails implements EventHandler {

  private final Registrations registrations;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final AccountDirectory people;
  private final Messages messages;

  public RegistrationMails(
      Registrations registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      Messages messages) {
    this.registrations = registrations;
    this.schools = schools;
    this.bodies = bodies;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof RegistrationEvent event)) {
      return;
    }
    switch (event) {
      case RegistrationEvent.RegistrationConfirmed confirmed -> askToSign(recorded, confirmed);
      case RegistrationEvent.RegistrationSigned signed -> askToDecide(recorded, signed);
      case RegistrationEvent.RegistrationReturned returned -> {
        var draft =
            draft(recorded, returned, MessageTemplate.REGISTRATION_RETURNED)
                .with(MessageParameter.REASON, returned.reason());
        tellDecision(draft, draft.with(Role.HEADTEACHER), returned.school(), returned.registrant());
      }
      case RegistrationEvent.RegistrationRefused refused -> {
        var draft =
            draft(recorded, refused, MessageTemplate.REGISTRATION_REFUSED)
                .with(MessageParameter.REASON, refused.reason());
        tellDecision(draft, draft, refused.school(), refused.registrant());
      }
      case RegistrationEvent.RegistrationUndone undone -> {
        var draft =
            draft(recorded, undone, MessageTemplate.REGISTRATION_UNDONE)
                .with(MessageParameter.REASON, undone.reason());
        tellDecision(draft, draft, undone.school(), undone.registrant());
      }
      case RegistrationEvent.EctAuthorised authorised -> tellAuthorised(recorded, authorised);
      case RegistrationEvent.RegistrationStarted _,
          RegistrationEvent.SectionSaved _,
          RegistrationEvent.SignatureLapsed _,
          RegistrationEvent.QtsCheckRecorded _ -> {
        // Nobody is told by mail.
      }
    }
  }

  private void askToSign(
      RecordedEvent recorded, RegistrationEvent.RegistrationConfirmed confirmed) {
    var draft =
        draft(recorded, confirmed, MessageTemplate.REGISTRATION_AWAITS_SIGNATURE)
            .with(MessageParameter.PERSON, recorded.actorName());
    headteachers(confirmed.school()).values().forEach(draft::to);
  }

  private void askToDecide(RecordedEvent recorded, RegistrationEvent.RegistrationSigned signed) {
    var draft =
        draft(recorded, signed, MessageTemplate.REGISTRATION_SIGNED)
            .with(MessageParameter.PERSON, recorded.actorName());
    deciders(signed.body()).values().forEach(draft::to);
  }

  private void tellDecision(
      Messages.Draft draft, Messages.Draft toHeads, SchoolId school, AccountId registrant) {
    people.find(registrant).ifPresent(person -> draft.to(recipient(person)));
    var heads = headteachers(school);
    heads.remove(registrant);
    heads.values().forEach(toHeads::to);
  }

  /** The headteachers are told once, with what concerns them: that induction may start (N3). */
  private void tellAuthorised(RecordedEvent recorded, RegistrationEvent.EctAuthorised event) {
    var tutor = people.find(event.tutor());
    var draft =
        draft(recorded, event, MessageTemplate.ECT_AUTHORISED)
            .with(MessageParameter.START_DATE, event.startDate())
            .with(MessageParameter.CONTACT_PERSON, body(event.body()).contact().name());
    var full =
        tutor.map(person -> draft.with(MessageParameter.TUTOR, person.name().full())).orElse(draft);
    ect(event).ifPresent(full.with(Role.ECT)::to);
    var heads = headteachers(event.school());
    heads.values().forEach(full.with(Role.HEADTEACHER)::to);
    tutor
        .filter(person -> !heads.containsKey(person.account()))
        .ifPresent(person -> full.with(Role.INDUCTION_TUTOR).to(recipient(person)));
    var approved =
        draft(recorded, event, MessageTemplate.REGISTRATION_APPROVED)
            .with(MessageParameter.START_DATE, event.startDate());
    people
        .find(event.registrant())
        .filter(person -> !heads.containsKey(person.account()))
        .filter(person -> !person.account().equals(event.tutor()))
        .ifPresent(person -> approved.to(recipient(person)));
  }

  private Messages.Draft draft(
      RecordedEvent recorded, RegistrationEvent event, MessageTemplate template) {
    return messages
        .because(recorded, template, BodyDirectory.sender(body(event.body())))
        .with(
            MessageParameter.ECT_NAME,
            teacher(event).map(one -> one.name().full()).orElse("a new ECT"))
        .with(MessageParameter.SCHOOL, schools.find(event.school()).orElseThrow().name());
  }

  /** Addressed without the account, which may or may not be open yet: so never told twice. */
  private Optional<Recipient> ect(RegistrationEvent event) {
    return teacher(event).map(one -> Recipient.withoutAccount(one.name().full(), one.email()));
  }

  private Optional<TeacherSection> teacher(RegistrationEvent event) {
    return registrations
        .find(event.ect())
        .map(found -> {
          Registration registration = found.value();
          return registration.content().teacher();
        });
  }

  private AppropriateBody body(AppropriateBodyId id) {
    return bodies.find(id).orElseThrow();
  }

  private Map<AccountId, Recipient> headteachers(SchoolId school) {
    var heads = new LinkedHashMap<AccountId, Recipient>();
    for (var person : people.holders(Role.HEADTEACHER, school)) {
      heads.put(person.account(), recipient(person));
    }
    return heads;
  }

  private Map<AccountId, Recipient> deciders(AppropriateBodyId body) {
    var deciders = new LinkedHashMap<AccountId, Recipient>();
    people.staffOf(body).stream()
        .filter(member -> member.is(Role.AB_OFFICER) || member.is(Role.AB_ADMINISTRATOR))
        .map(StaffMember::person)
        .forEach(person -> deciders.put(person.account(), recipient(person)));
    return deciders;
  }

  private static Recipient recipient(PersonCard person) {
    return Recipient.of(person.account(), person.name(), person.email());
  }
}
