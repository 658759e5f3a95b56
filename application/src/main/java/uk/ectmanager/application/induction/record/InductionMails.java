package uk.ectmanager.application.induction.record;

import static uk.ectmanager.domain.notification.MessageParameter.DAYS;
import static uk.ectmanager.domain.notification.MessageParameter.ECT_NAME;
import static uk.ectmanager.domain.notification.MessageParameter.END_DATE;
import static uk.ectmanager.domain.notification.MessageParameter.PART;
import static uk.ectmanager.domain.notification.MessageParameter.SCHOOL;
import static uk.ectmanager.domain.notification.MessageParameter.THRESHOLD;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;

/**
 * Mails that recording causes (reference 7): N17 when absence comes near to extending a part and
 * when it does, N18 when statutory leave is over, N19 when an ECT leaves. Nobody gets one twice.
 */
public final class InductionMails implements EventHandler {

  private final EctProfiles profiles;
  private final AccountDirectory people;
  private final BodyDirectory bodies;
  private final Messages messages;

  public InductionMails(
      EctProfiles profiles, AccountDirectory people, BodyDirectory bodies, Messages messages) {
    this.profiles = profiles;
    this.people = people;
    this.bodies = bodies;
    this.messages = messages;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (recorded.event() instanceof InductionEvent event) {
      profiles.find(event.ect()).ifPresent(profile -> tell(recorded, event, profile));
    }
  }

  private void tell(RecordedEvent recorded, InductionEvent event, EctProfile profile) {
    switch (event) {
      case InductionEvent.AbsenceNeared neared ->
          send(
              draft(recorded, MessageTemplate.ABSENCE_NEARS_EXTENSION, profile)
                  .with(PART, String.valueOf(neared.part()))
                  .with(DAYS, neared.days())
                  .with(THRESHOLD, neared.threshold()),
              all(heads(profile), tutor(profile)));
      case InductionEvent.AbsenceExtended extended -> {
        var draft =
            draft(recorded, MessageTemplate.ABSENCE_EXTENDS, profile)
                .with(PART, String.valueOf(extended.part()))
                .with(DAYS, extended.days());
        var full = extended.end() == null ? draft : draft.with(END_DATE, extended.end());
        send(full.with(Role.ECT), ect(profile));
        send(full, all(heads(profile), tutor(profile), officers(profile)));
      }
      case InductionEvent.StatutoryLeaveEnded ended ->
          send(
              messages
                  .because(recorded, MessageTemplate.LEAVE_ENDED, bodies.sender(profile.body()))
                  .with(DAYS, ended.days().toString())
                  .with(END_DATE, ended.lastDay()),
              ect(profile));
      case InductionEvent.LeavingReported leaving -> {
        var draft =
            draft(
                    recorded,
                    leaving.interimDue()
                        ? MessageTemplate.ECT_LEAVES_INTERIM_DUE
                        : MessageTemplate.ECT_LEAVES,
                    profile)
                .with(SCHOOL, profile.schoolName())
                .with(END_DATE, leaving.lastDay());
        send(draft.with(Role.AB_OFFICER), officers(profile));
        send(draft.with(Role.INDUCTION_TUTOR), tutor(profile));
      }
      case InductionEvent.EctReleased _,
          InductionEvent.EctClaimed _,
          InductionEvent.InductionBegan _,
          InductionEvent.FactRecorded _,
          InductionEvent.PostingChanged _,
          InductionEvent.PlanRecalculated _ -> {
        // seen in plan and history
      }
    }
  }

  private Messages.Draft draft(
      RecordedEvent recorded, MessageTemplate template, EctProfile profile) {
    return messages
        .because(recorded, template, bodies.sender(profile.body()))
        .with(ECT_NAME, profile.name());
  }

  private List<PersonCard> heads(EctProfile profile) {
    return people.holders(Role.HEADTEACHER, profile.school());
  }

  /** The assigned tutor; the school's induction leads while there is none. */
  private List<PersonCard> tutor(EctProfile profile) {
    var tutor = profile.tutor();
    var assigned = tutor == null ? List.<PersonCard>of() : people.find(tutor).stream().toList();
    return assigned.isEmpty() ? people.holders(Role.INDUCTION_LEAD, profile.school()) : assigned;
  }

  private List<PersonCard> ect(EctProfile profile) {
    return people.ect(profile.ect()).stream().toList();
  }

  /** Officers of the appropriate body; its administrators while it has no officer. */
  private List<PersonCard> officers(EctProfile profile) {
    var officers = people.holders(Role.AB_OFFICER, profile.body());
    return officers.isEmpty() ? people.holders(Role.AB_ADMINISTRATOR, profile.body()) : officers;
  }

  @SafeVarargs
  private static Collection<PersonCard> all(List<PersonCard>... groups) {
    var once = new LinkedHashSet<PersonCard>();
    for (var group : groups) {
      once.addAll(group);
    }
    return once;
  }

  private static void send(Messages.Draft draft, Collection<PersonCard> recipients) {
    for (var person : recipients) {
      draft.to(Recipient.of(person.account(), person.name(), person.email()));
    }
  }
}
