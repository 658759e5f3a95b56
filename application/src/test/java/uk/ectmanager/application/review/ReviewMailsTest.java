package uk.ectmanager.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EventId;

/** Who is told what (N12 to N15), once each however often an event comes. */
class ReviewMailsTest {

  private final ReviewStage stage = new ReviewStage();
  private final ReviewHead head = AReview.head(ReviewStage.ECT, 1);
  private final ReviewMails mails =
      new ReviewMails(stage.reviews, stage.profiles, stage.people, stage.bodies, stage.messages);

  private List<AccountId> told(ReviewEvent event, MessageTemplate template) {
    var recorded =
        new RecordedEvent(
            new EventId(new UUID(8, 8)),
            stage.clock.instant(),
            ReviewStage.TUTOR,
            "Tom Tutor",
            "192.0.2.1",
            event);
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    mails.handle(recorded);
    mails.handle(recorded);
    assertThat(stage.queue.all()).extracting(QueuedMessage::template).containsOnly(template);
    return stage.queue.all().stream().map(message -> message.recipient().account()).toList();
  }

  @Test
  void a_released_review_is_told_to_its_tutor() {
    assertThat(
            told(
                new ReviewEvent.ReviewReleased(head.id(), head.scope(), 1, AReview.DUE),
                MessageTemplate.REVIEW_RELEASED))
        .containsExactly(ReviewStage.TUTOR);
  }

  @Test
  void the_ect_is_asked_to_comment_and_sign() {
    assertThat(
            told(
                new ReviewEvent.ReviewSentToEct(head.id(), head.scope(), 1),
                MessageTemplate.REVIEW_WITH_ECT))
        .containsExactly(ReviewStage.ECT_PERSON);
    assertThat(stage.queue.all().getFirst().parameters())
        .containsEntry(MessageParameter.PERSON, "Tom Tutor")
        .containsEntry(MessageParameter.REPORT, "Progress review 1");
  }

  @Test
  void the_tutor_is_asked_to_sign_after_the_ect() {
    assertThat(
            told(
                new ReviewEvent.ReviewSignedByEct(head.id(), head.scope(), 1, true),
                MessageTemplate.REVIEW_WITH_TUTOR))
        .containsExactly(ReviewStage.TUTOR);
  }

  @Test
  void the_officers_are_told_of_a_submitted_review() {
    assertThat(
            told(
                new ReviewEvent.ReviewSubmitted(head.id(), head.scope(), 1, true),
                MessageTemplate.REVIEW_SUBMITTED))
        .containsExactly(ReviewStage.OFFICER);
  }

  @Test
  void tutor_headteacher_and_ect_hear_of_a_rejection_with_its_reason() {
    assertThat(
            told(
                new ReviewEvent.ReviewRejected(head.id(), head.scope(), 1, "Targets are vague."),
                MessageTemplate.REVIEW_REJECTED))
        .containsExactlyInAnyOrder(ReviewStage.TUTOR, ReviewStage.HEAD, ReviewStage.ECT_PERSON);
    assertThat(stage.queue.all())
        .allSatisfy(message ->
            assertThat(message.parameters())
                .containsEntry(MessageParameter.REASON, "Targets are vague.")
                .containsEntry(
                    MessageParameter.RECIPIENT_ROLE, role(message.recipient().account()).name()));
  }

  private static Role role(@Nullable AccountId account) {
    if (ReviewStage.ECT_PERSON.equals(account)) {
      return Role.ECT;
    }
    return ReviewStage.TUTOR.equals(account) ? Role.INDUCTION_TUTOR : Role.HEADTEACHER;
  }

  @Test
  void tutor_headteacher_and_ect_hear_of_acceptance() {
    assertThat(
            told(
                new ReviewEvent.ReviewAccepted(head.id(), head.scope(), 1),
                MessageTemplate.REVIEW_ACCEPTED))
        .containsExactlyInAnyOrder(ReviewStage.TUTOR, ReviewStage.HEAD, ReviewStage.ECT_PERSON);
  }

  @Test
  void saving_and_lapsing_send_nothing() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    for (var event :
        List.of(
            new ReviewEvent.ReviewSaved(head.id(), head.scope(), 1, List.of()),
            new ReviewEvent.ReviewSignaturesLapsed(head.id(), head.scope(), 1, 2))) {
      mails.handle(
          new RecordedEvent(
              new EventId(new UUID(8, 9)),
              stage.clock.instant(),
              ReviewStage.TUTOR,
              "Tom Tutor",
              "192.0.2.1",
              event));
    }
    assertThat(stage.queue.all()).isEmpty();
  }
}
