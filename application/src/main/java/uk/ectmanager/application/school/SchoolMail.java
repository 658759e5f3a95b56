package uk.ectmanager.application.school;

import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.school.SchoolEvent;

/**
 * Tells an appropriate body that a school waits for it, and an applicant that their school was
 * refused. Who is authorised gets an invitation instead, which belongs to accounts.
 */
public final class SchoolMail implements EventHandler {

  private final Messages messages;
  private final BodyDirectory bodies;

  public SchoolMail(Messages messages, BodyDirectory bodies) {
    this.messages = messages;
    this.bodies = bodies;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof SchoolEvent event)) {
      return;
    }
    switch (event) {
      case SchoolEvent.SchoolRegistrationRequested requested -> waits(recorded, requested);
      case SchoolEvent.SchoolRefused refused -> refused(recorded, refused);
      case SchoolEvent.SchoolListed _,
          SchoolEvent.SchoolDetailsChanged _,
          SchoolEvent.SchoolAuthorised _,
          SchoolEvent.SpecialMeasuresChanged _ -> {}
    }
  }

  private void waits(RecordedEvent recorded, SchoolEvent.SchoolRegistrationRequested event) {
    bodies
        .find(event.body())
        .ifPresent(body ->
            messages
                .because(
                    recorded, MessageTemplate.SCHOOL_REGISTRATION_WAITS, BodyDirectory.sender(body))
                .with(MessageParameter.SCHOOL, event.name())
                .with(MessageParameter.PERSON, event.applicant().name().full())
                .to(BodyDirectory.office(body)));
  }

  private void refused(RecordedEvent recorded, SchoolEvent.SchoolRefused event) {
    var applicant = event.applicant();
    messages
        .because(recorded, MessageTemplate.SCHOOL_REFUSED, bodies.sender(event.body()))
        .with(MessageParameter.SCHOOL, event.name())
        .with(MessageParameter.REASON, event.reason())
        .to(Recipient.withoutAccount(applicant.name().full(), applicant.email()));
  }
}
