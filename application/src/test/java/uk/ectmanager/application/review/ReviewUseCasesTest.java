package uk.ectmanager.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.review.AReview.draft;
import static uk.ectmanager.application.review.AReview.emptyDraft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewDraft;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/** Writing, signing and deciding: who, when, in which order, and what is refused. */
class ReviewUseCasesTest {

  private final ReviewStage stage = new ReviewStage();

  /** A mutation as somebody would ask for it. */
  private record Step(String name, Role role, List<ReviewState> allowed, Asked asked) {}

  private interface Asked {
    Result<ProgressReview> ask(Viewer viewer, ReviewId id, int revision);
  }

  private List<Step> steps() {
    return List.of(
        new Step(
            "save",
            Role.INDUCTION_TUTOR,
            List.of(
                ReviewState.RELEASED,
                ReviewState.TUTOR_DRAFT,
                ReviewState.REJECTED,
                ReviewState.WITH_ECT,
                ReviewState.WITH_TUTOR),
            (viewer, id, revision) ->
                stage.save.handle(viewer, new SaveReview.Command(id, revision, draft()))),
        new Step(
            "send",
            Role.INDUCTION_TUTOR,
            List.of(ReviewState.RELEASED, ReviewState.TUTOR_DRAFT, ReviewState.REJECTED),
            (viewer, id, revision) ->
                stage.send.handle(viewer, new SendReviewToEct.Command(id, revision))),
        new Step(
            "sign as ECT",
            Role.ECT,
            List.of(ReviewState.WITH_ECT),
            (viewer, id, revision) ->
                stage.signAsEct.handle(
                    viewer, new SignReviewAsEct.Command(id, revision, true, null, 1))),
        new Step(
            "sign as tutor",
            Role.INDUCTION_TUTOR,
            List.of(ReviewState.WITH_TUTOR),
            (viewer, id, revision) ->
                stage.signAsTutor.handle(viewer, new SignReviewAsTutor.Command(id, revision, 1))),
        new Step(
            "accept",
            Role.AB_OFFICER,
            List.of(ReviewState.SUBMITTED),
            (viewer, id, revision) ->
                stage.accept.handle(viewer, new AcceptReview.Command(id, revision))),
        new Step(
            "reject",
            Role.AB_OFFICER,
            List.of(ReviewState.SUBMITTED),
            (viewer, id, revision) ->
                stage.reject.handle(
                    viewer, new RejectReview.Command(id, revision, "Targets are vague."))));
  }

  private Viewer rightViewer(Step step) {
    return switch (step.role()) {
      case ECT -> stage.ect();
      case AB_OFFICER -> stage.officer();
      default -> stage.tutor();
    };
  }

  /** The review of the ECT in that state. */
  private static ProgressReview in(ReviewState state) {
    return AReview.in(state, ReviewStage.ECT, 1);
  }

  static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(problem -> (problem.code() + " " + String.join(".", problem.path())).strip())
        .toList();
  }

  @Test
  void a_review_goes_from_release_to_acceptance() {
    var id = stage.keep(AReview.released(ReviewStage.ECT, 1));
    for (var step : steps().subList(0, 5)) {
      var before = stage.stored(id);
      var result = step.asked().ask(rightViewer(step), id, before.head().revision());
      assertThat(result.problems()).as(step.name()).isEmpty();
      assertThat(stage.stored(id).head().revision()).isEqualTo(before.head().revision() + 1);
    }
    assertThat(stage.stored(id).state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(stage.reviews.recorded())
        .extracting(recorded -> recorded.event().getClass().getSimpleName())
        .containsExactly(
            "ReviewSaved",
            "ReviewSentToEct",
            "ReviewSignedByEct",
            "ReviewSubmitted",
            "ReviewAccepted");
  }

  @ParameterizedTest
  @EnumSource(ReviewState.class)
  void each_step_is_refused_in_every_state_but_its_own(ReviewState state) {
    for (var step : steps()) {
      var fresh = new ReviewUseCasesTest();
      var id = fresh.stage.keep(in(state));
      var before = fresh.stage.stored(id);
      var same =
          fresh.steps().stream()
              .filter(one -> one.name().equals(step.name()))
              .findFirst()
              .orElseThrow();
      var result = same.asked().ask(fresh.rightViewer(same), id, before.head().revision());
      if (step.allowed().contains(state)) {
        assertThat(problems(result)).doesNotContain("WRONG_STATE input.reviewId");
      } else {
        assertThat(problems(result)).as(step.name()).containsExactly("WRONG_STATE input.reviewId");
        assertThat(fresh.stage.stored(id)).isEqualTo(before);
      }
    }
  }

  @Test
  void a_step_on_another_revision_than_stored_is_refused_and_changes_nothing() {
    for (var step : steps()) {
      var fresh = new ReviewUseCasesTest();
      var id = fresh.stage.keep(in(step.allowed().getLast()));
      var before = fresh.stage.stored(id);
      var same =
          fresh.steps().stream()
              .filter(one -> one.name().equals(step.name()))
              .findFirst()
              .orElseThrow();
      var result = same.asked().ask(fresh.rightViewer(same), id, before.head().revision() - 1);
      assertThat(problems(result)).as(step.name()).containsExactly("STALE_REVISION input.revision");
      assertThat(fresh.stage.stored(id)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_that_may_never_do_it_is_refused_and_one_elsewhere_finds_nothing(Role role) {
    for (var step : steps()) {
      var id = ReviewId.of(AReview.head(ReviewStage.ECT, 1).id().toString());
      var fresh = new ReviewUseCasesTest();
      fresh.stage.keep(in(step.allowed().getLast()));
      var same =
          fresh.steps().stream()
              .filter(one -> one.name().equals(step.name()))
              .findFirst()
              .orElseThrow();
      var before = fresh.stage.stored(id);
      var revision = before.head().revision();
      var stranger = fresh.stage.elsewhere(role);
      if (mayEver(step, role)) {
        assertThat(problems(same.asked().ask(stranger, id, revision)))
            .as("%s by %s", step.name(), role)
            .containsExactly("NOT_FOUND input.reviewId");
      } else {
        assertThatThrownBy(() -> same.asked().ask(stranger, id, revision))
            .as("%s by %s", step.name(), role)
            .isInstanceOf(NotPermitted.class);
      }
      assertThat(fresh.stage.stored(id)).isEqualTo(before);
    }
  }

  private static boolean mayEver(Step step, Role role) {
    return switch (step.role()) {
      case ECT -> role == Role.ECT;
      case AB_OFFICER -> role == Role.AB_OFFICER || role == Role.AB_ADMINISTRATOR;
      default ->
          role == Role.INDUCTION_TUTOR || role == Role.INDUCTION_LEAD || role == Role.HEADTEACHER;
    };
  }

  @Test
  void a_tutor_of_the_school_to_whom_the_ect_is_not_assigned_finds_nothing() {
    var id = stage.keep(in(ReviewState.RELEASED));
    var other =
        stage.viewer(ReviewStage.OTHER_TUTOR, Grant.at(Role.INDUCTION_TUTOR, AnInduction.SCHOOL));
    assertThat(problems(stage.save.handle(other, new SaveReview.Command(id, 1, draft()))))
        .containsExactly("NOT_FOUND input.reviewId");
    assertThat(new ReadReview(stage.desk).handle(other, id)).isEmpty();
  }

  @Test
  void the_school_administrator_cannot_even_read_a_review() {
    var id = stage.keep(in(ReviewState.RELEASED));
    var administrator =
        stage.viewer(
            ReviewStage.SCHOOL_ADMINISTRATOR,
            Grant.at(Role.SCHOOL_ADMINISTRATOR, AnInduction.SCHOOL));
    assertThat(new ReadReview(stage.desk).handle(administrator, id)).isEmpty();
    assertThat(
            new ListReviews(stage.reviews, stage.profiles)
                .handle(administrator, List.of(ReviewStage.ECT)))
        .containsEntry(ReviewStage.ECT, List.of());
  }

  @Test
  void an_unknown_review_is_not_found() {
    var id = new ReviewId(new UUID(1, 1));
    for (var step : steps()) {
      assertThat(problems(step.asked().ask(rightViewer(step), id, 1)))
          .containsExactly("NOT_FOUND input.reviewId");
    }
  }

  @Test
  void the_ect_sees_the_tutors_text_from_the_first_save() {
    var id = stage.keep(in(ReviewState.RELEASED));
    stage.save.handle(stage.tutor(), new SaveReview.Command(id, 1, draft()));
    var read = new ReadReview(stage.desk).handle(stage.ect(), id).orElseThrow();
    assertThat(read.content()).isEqualTo(AReview.complete());
  }

  @Test
  void a_draft_is_refused_with_every_problem_at_its_path() {
    var id = stage.keep(in(ReviewState.RELEASED));
    var bad =
        new ReviewDraft(
            true,
            new BigDecimal("0.3"),
            true,
            "x".repeat(8001),
            List.of(),
            null,
            true,
            null,
            null,
            "y".repeat(1001));
    assertThat(problems(stage.save.handle(stage.tutor(), new SaveReview.Command(id, 1, bad))))
        .containsExactlyInAnyOrder(
            "INVALID input.daysAbsent", "TOO_LONG input.reasons", "TOO_LONG input.changesNextTerm");
  }

  @Test
  void an_incomplete_review_is_not_sent_and_everything_missing_is_told() {
    var id = stage.keep(in(ReviewState.RELEASED));
    assertThat(problems(stage.send.handle(stage.tutor(), new SendReviewToEct.Command(id, 1))))
        .containsExactly("REQUIRED input.reviewId");
    stage.save.handle(stage.tutor(), new SaveReview.Command(id, 1, emptyDraft()));
    assertThat(problems(stage.send.handle(stage.tutor(), new SendReviewToEct.Command(id, 2))))
        .containsExactly(
            "REQUIRED input.contractConfirmed", "REQUIRED input.reasons", "REQUIRED input.targets");
  }

  @Test
  void a_rejected_review_keeps_both_signatures_as_lapsed_and_is_signed_again() {
    var id = stage.keep(in(ReviewState.SUBMITTED));
    Function<String, Result<ProgressReview>> rejected =
        reason ->
            stage.reject.handle(
                stage.officer(),
                new RejectReview.Command(id, stage.stored(id).head().revision(), reason));
    assertThat(problems(rejected.apply(" "))).containsExactly("REQUIRED input.reason");
    assertThat(problems(rejected.apply("x".repeat(1001)))).containsExactly("TOO_LONG input.reason");
    assertThat(rejected.apply("Targets are vague.").problems()).isEmpty();
    assertThat(stage.stored(id).head().lapsed()).hasSize(2);
    assertThat(stage.stored(id).signatures()).isEmpty();
    for (var step : Stream.of(0, 1, 2, 3, 4).map(steps()::get).toList()) {
      var revision = stage.stored(id).head().revision();
      assertThat(step.asked().ask(rightViewer(step), id, revision).problems()).isEmpty();
    }
    assertThat(stage.stored(id).state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(stage.stored(id).head().lapsed()).hasSize(2);
    assertThat(stage.stored(id).signatures()).hasSize(2);
  }

  @Test
  void the_assigned_tutor_lists_reviews_by_number() {
    stage.keep(AReview.released(ReviewStage.ECT, 2));
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    var listed =
        new ListReviews(stage.reviews, stage.profiles)
            .handle(stage.tutor(), List.of(ReviewStage.ECT));
    assertThat(Objects.requireNonNull(listed.get(ReviewStage.ECT)))
        .extracting(review -> review.head().number())
        .containsExactly(1, 2);
  }
}
