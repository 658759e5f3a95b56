package uk.ectmanager.application.review;

import static uk.ectmanager.domain.notification.MessageParameter.DUE_DATE;
import static uk.ectmanager.domain.notification.MessageParameter.ECT_NAME;
import static uk.ectmanager.domain.notification.MessageParameter.PERSON;
import static uk.ectmanager.domain.notification.MessageParameter.REASON;
import static uk.ectmanager.domain.notification.MessageParameter.REPORT;
import static uk.ectmanager.domain.notification.MessageParameter.SCHOOL;

import java.util.List;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewEvent;

/** Tells people of a review what they have to do next (N12 to N15) and what became of it. */
public final class ReviewMails implements EventHandler {

  private final Reviews reviews;
  private final EctProfiles profiles;
  private final ReviewPeople people;
  private final BodyDirectory bodies;
  private final Messages messages;

  public ReviewMails(
      Reviews reviews,
      EctProfiles profiles,
      ReviewPeople people,
      BodyDirectory bodies,
      Messages messages) {
    this.reviews = reviews;
    this.profiles = profiles;
    this.people = people;
    this.bodies = bodies;
    this.messages = messages;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof ReviewEvent event)) {
      return;
    }
    var review = reviews.find(event.review()).map(Versioned::value);
    if (review.isEmpty()) {
      return;
    }
    profiles
        .find(review.get().head().ect())
        .ifPresent(profile -> tell(recorded, event, review.get(), profile));
  }

  private void tell(
      RecordedEvent recorded, ReviewEvent event, ProgressReview review, EctProfile profile) {
    switch (event) {
      case ReviewEvent.ReviewReleased released ->
          send(
              draft(recorded, MessageTemplate.REVIEW_RELEASED, review, profile)
                  .with(ECT_NAME, profile.name())
                  .with(DUE_DATE, released.due()),
              people.writers(profile));
      case ReviewEvent.ReviewSentToEct sent ->
          send(
              draft(recorded, MessageTemplate.REVIEW_WITH_ECT, review, profile)
                  .with(DUE_DATE, review.head().dates().due())
                  .with(PERSON, recorded.actorName()),
              people.ect(profile));
      case ReviewEvent.ReviewSignedByEct signed ->
          send(
              draft(recorded, MessageTemplate.REVIEW_WITH_TUTOR, review, profile)
                  .with(ECT_NAME, profile.name())
                  .with(DUE_DATE, review.head().dates().due()),
              people.writers(profile));
      case ReviewEvent.ReviewSubmitted submitted ->
          send(
              draft(recorded, MessageTemplate.REVIEW_SUBMITTED, review, profile)
                  .with(ECT_NAME, profile.name())
                  .with(SCHOOL, profile.schoolName()),
              people.officers(profile));
      case ReviewEvent.ReviewAccepted accepted ->
          tellConcerned(
              draft(recorded, MessageTemplate.REVIEW_ACCEPTED, review, profile)
                  .with(ECT_NAME, profile.name()),
              profile);
      case ReviewEvent.ReviewRejected rejected ->
          tellConcerned(
              draft(recorded, MessageTemplate.REVIEW_REJECTED, review, profile)
                  .with(ECT_NAME, profile.name())
                  .with(DUE_DATE, review.head().dates().due())
                  .with(REASON, rejected.reason()),
              profile);
      case ReviewEvent.ReviewSaved saved -> {
        // the ECT sees it at their next visit
      }
      case ReviewEvent.ReviewSignaturesLapsed lapsed -> {
        // told with the rejection or the change that caused it
      }
    }
  }

  private Messages.Draft draft(
      RecordedEvent recorded, MessageTemplate template, ProgressReview review, EctProfile profile) {
    return messages
        .because(recorded, template, bodies.sender(profile.body()))
        .with(REPORT, "Progress review " + review.head().number());
  }

  private void tellConcerned(Messages.Draft draft, EctProfile profile) {
    people.concerned(profile).forEach((role, concerned) -> send(draft.with(role), concerned));
  }

  private static void send(Messages.Draft draft, List<PersonCard> recipients) {
    for (var person : recipients) {
      draft.to(Recipient.of(person.account(), person.name(), person.email()));
    }
  }
}
