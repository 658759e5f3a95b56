package uk.ectmanager.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.review.AReview.emptyDraft;
import static uk.ectmanager.application.review.ReviewUseCasesTest.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.signature.Verification;

/** The signatures of a review: who gives them when, what they hold, when they lapse. */
class SigningReviewsTest {

  private final ReviewStage stage = new ReviewStage();

  @Test
  void the_ect_must_confirm_their_details_tick_the_statement_and_be_recently_signed_in() {
    var id = stage.keep(in(ReviewState.WITH_ECT));
    var revision = stage.stored(id).head().revision();
    var ect = stage.ect();
    var old =
        new Viewer(
            ect.account(),
            ect.name(),
            ect.grants(),
            ect.authenticatedAt().minusSeconds(900),
            ect.origin());
    assertThat(
            problems(
                stage.signAsEct.handle(
                    old, new SignReviewAsEct.Command(id, revision, false, "x".repeat(8001), 2))))
        .containsExactlyInAnyOrder(
            "REQUIRED input.detailsConfirmed",
            "TOO_LONG input.comment",
            "REAUTHENTICATION_REQUIRED",
            "NOT_A_STATEMENT input.statementVersion");
  }

  @Test
  void the_tutor_signs_not_before_the_earliest_day_and_hears_every_reason() {
    var id = stage.keep(in(ReviewState.WITH_TUTOR));
    var revision = stage.stored(id).head().revision();
    stage.on(AReview.DUE.minusDays(8));
    var tutor = stage.tutor();
    var old =
        new Viewer(
            tutor.account(),
            tutor.name(),
            tutor.grants(),
            tutor.authenticatedAt().minusSeconds(900),
            tutor.origin());
    assertThat(
            problems(stage.signAsTutor.handle(old, new SignReviewAsTutor.Command(id, revision, 7))))
        .containsExactlyInAnyOrder(
            "TOO_EARLY input.reviewId",
            "REAUTHENTICATION_REQUIRED",
            "NOT_A_STATEMENT input.statementVersion");
    stage.on(AReview.DUE.minusDays(7));
    assertThat(
            stage
                .signAsTutor
                .handle(stage.tutor(), new SignReviewAsTutor.Command(id, revision, 1))
                .problems())
        .isEmpty();
  }

  @Test
  void both_signatures_verify_on_what_is_stored_and_name_who_signed_as_what() {
    var id = stage.keep(in(ReviewState.WITH_ECT));
    stage.signAsEct.handle(
        stage.ect(),
        new SignReviewAsEct.Command(
            id, stage.stored(id).head().revision(), true, "  I agree. ", 1));
    stage.signAsTutor.handle(
        stage.viewer(ReviewStage.HEAD, Grant.at(Role.HEADTEACHER, AnInduction.SCHOOL)),
        new SignReviewAsTutor.Command(id, stage.stored(id).head().revision(), 1));
    var form = new ReviewForms(stage.desk).find(stage.officer(), id.value()).orElseThrow();
    assertThat(stage.stored(id).ectComment()).isEqualTo("I agree.");
    assertThat(form.signatures())
        .extracting(signature -> signature.role())
        .containsExactly(Role.ECT, Role.HEADTEACHER);
    assertThat(form.signatures())
        .allSatisfy(signature ->
            assertThat(stage.signer.verify(signature, form.content()))
                .isEqualTo(Verification.VALID));
    assertThat(new ReviewForms(stage.desk).find(stage.elsewhere(Role.AB_OFFICER), id.value()))
        .isEmpty();
  }

  @Test
  void the_ects_signature_lapses_when_the_tutor_saves_after_it() {
    var id = stage.keep(in(ReviewState.WITH_TUTOR));
    var signed = stage.stored(id);
    stage.save.handle(
        stage.tutor(), new SaveReview.Command(id, signed.head().revision(), emptyDraft()));
    var after = stage.stored(id);
    assertThat(after.state()).isEqualTo(ReviewState.TUTOR_DRAFT);
    assertThat(after.signatures()).isEmpty();
    assertThat(after.head().lapsed()).isEqualTo(signed.signatures());
    assertThat(stage.reviews.recorded())
        .extracting(recorded -> (Object) recorded.event())
        .anyMatch(event ->
            event instanceof ReviewEvent.ReviewSignaturesLapsed lapsed && lapsed.signatures() == 1);
  }

  @Test
  void of_two_who_sign_what_they_both_read_one_wins() {
    var id = stage.keep(in(ReviewState.WITH_TUTOR));
    var read = stage.reviews.find(id).orElseThrow();
    stage.signAsTutor.handle(
        stage.tutor(), new SignReviewAsTutor.Command(id, read.value().head().revision(), 1));
    assertThat(
            problems(
                stage.signAsTutor.handle(
                    stage.tutor(),
                    new SignReviewAsTutor.Command(id, read.value().head().revision(), 1))))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.reviewId");
    assertThatThrownBy(() -> stage.reviews.save(read, List.of()))
        .isInstanceOf(StaleAggregate.class);
    assertThat(stage.stored(id).signatures()).hasSize(2);
  }

  private static ProgressReview in(ReviewState state) {
    return AReview.in(state, ReviewStage.ECT, 1);
  }
}
