package uk.ectmanager.application.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.EctCard;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.transfer.TransferCore;
import uk.ectmanager.domain.transfer.TransferEvent;

/**
 * Tells people of a transfer what they have to do next and what became of it, and of whoever is
 * released (N19). Nobody gets one twice.
 */
public final class TransferMails implements EventHandler {

  private final Transfers transfers;
  private final RegistrationDirectory registrations;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final AccountDirectory people;
  private final Messages messages;

  public TransferMails(
      Transfers transfers,
      RegistrationDirectory registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      Messages messages) {
    this.transfers = transfers;
    this.registrations = registrations;
    this.schools = schools;
    this.bodies = bodies;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (recorded.event() instanceof InductionEvent.EctReleased released) {
      tellReleased(recorded, released);
    }
    if (recorded.event() instanceof TransferEvent event) {
      transfers
          .find(event.transfer())
          .map(Versioned::value)
          .ifPresent(transfer -> tell(recorded, event, transfer.core()));
    }
  }

  private void tell(RecordedEvent recorded, TransferEvent event, TransferCore core) {
    switch (event) {
      case TransferEvent.TransferRequested _ ->
          send(
              draft(recorded, MessageTemplate.TRANSFER_AWAITS_SIGNATURE, core, core.toBody())
                  .with(MessageParameter.PERSON, recorded.actorName()),
              people.holders(Role.HEADTEACHER, core.toSchool()));
      case TransferEvent.TransferSigned _ ->
          askToAct(
              recorded,
              core,
              switch (core.kind()) {
                case BETWEEN_BODIES -> core.fromBody();
                case WITHIN_BODY, UNATTACHED -> core.toBody();
              });
      case TransferEvent.TransferReleased _ -> askToAct(recorded, core, core.toBody());
      case TransferEvent.TransferClaimed claimed -> {
        var told = askers(core);
        people
            .findAll(List.of(claimed.tutor()))
            .values()
            .forEach(tutor -> told.putIfAbsent(tutor.account(), tutor));
        people
            .holders(Role.HEADTEACHER, core.fromSchool())
            .forEach(head -> told.putIfAbsent(head.account(), head));
        tellAll(
            draft(recorded, MessageTemplate.TRANSFER_COMPLETED, core, core.toBody())
                .with(MessageParameter.START_DATE, claimed.startDate()),
            core.ect(),
            told.values());
      }
      case TransferEvent.TransferRefused refused -> {
        var body = refused.scope().body();
        send(
            draft(
                    recorded,
                    MessageTemplate.TRANSFER_REFUSED,
                    core,
                    body == null ? core.toBody() : body)
                .with(MessageParameter.REASON, refused.reason()),
            askers(core).values());
      }
      case TransferEvent.TransferWithdrawn withdrawn -> {
        var waited =
            switch (withdrawn.before()) {
              case SIGNED ->
                  switch (core.kind()) {
                    case BETWEEN_BODIES -> core.fromBody();
                    case WITHIN_BODY, UNATTACHED -> core.toBody();
                  };
              case RELEASED -> core.toBody();
              case REQUESTED, COMPLETED, REFUSED, WITHDRAWN -> null;
            };
        tellWithdrawn(recorded, core, waited);
      }
    }
  }

  private void askToAct(RecordedEvent recorded, TransferCore core, AppropriateBodyId body) {
    send(draft(recorded, MessageTemplate.TRANSFER_WAITS, core, body), deciders(body));
  }

  private void tellWithdrawn(
      RecordedEvent recorded, TransferCore core, @Nullable AppropriateBodyId waited) {
    if (waited != null) {
      send(
          draft(recorded, MessageTemplate.TRANSFER_WITHDRAWN, core, waited)
              .with(MessageParameter.PERSON, recorded.actorName()),
          deciders(waited));
    }
  }

  private void tellReleased(RecordedEvent recorded, InductionEvent.EctReleased released) {
    tellAll(
        messages
            .because(recorded, MessageTemplate.ECT_RELEASED, bodies.sender(released.body()))
            .with(MessageParameter.ECT_NAME, ectName(released.ect()))
            .with(MessageParameter.SCHOOL, schoolName(released.school()))
            .with(MessageParameter.LAST_DAY, released.lastDay()),
        released.ect(),
        people.holders(Role.HEADTEACHER, released.school()));
  }

  /** The ECT is addressed, the others are told of them. */
  private void tellAll(Messages.Draft draft, EctId ect, Iterable<PersonCard> others) {
    send(draft.with(Role.ECT), people.ect(ect).stream().toList());
    send(draft, others);
  }

  /** Who asked, and the headteachers of the new school. */
  private Map<AccountId, PersonCard> askers(TransferCore core) {
    var told = new LinkedHashMap<AccountId, PersonCard>();
    people
        .holders(Role.HEADTEACHER, core.toSchool())
        .forEach(head -> told.put(head.account(), head));
    people.find(core.requestedBy()).ifPresent(person -> told.putIfAbsent(person.account(), person));
    return told;
  }

  private List<PersonCard> deciders(AppropriateBodyId body) {
    return people.staffOf(body).stream()
        .filter(member -> member.is(Role.AB_OFFICER) || member.is(Role.AB_ADMINISTRATOR))
        .map(StaffMember::person)
        .toList();
  }

  private Messages.Draft draft(
      RecordedEvent recorded,
      MessageTemplate template,
      TransferCore core,
      AppropriateBodyId sender) {
    return messages
        .because(recorded, template, bodies.sender(sender))
        .with(MessageParameter.ECT_NAME, ectName(core.ect()))
        .with(MessageParameter.SCHOOL, schoolName(core.toSchool()));
  }

  private String ectName(EctId ect) {
    return registrations.find(ect).map(EctCard::fullName).orElse("an early career teacher");
  }

  private String schoolName(SchoolId school) {
    return schools.find(school).map(SchoolDirectory.SchoolCard::name).orElse("a school");
  }

  private static void send(Messages.Draft draft, Iterable<PersonCard> recipients) {
    for (var person : recipients) {
      draft.to(Recipient.of(person.account(), person.name(), person.email()));
    }
  }
}
