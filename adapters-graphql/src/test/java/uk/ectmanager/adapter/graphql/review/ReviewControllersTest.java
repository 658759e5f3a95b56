package uk.ectmanager.adapter.graphql.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.review.ReadReview;
import uk.ectmanager.application.review.ReviewStage;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.review.ReviewState;

/** Every mutation of a review by document: success, problems with their paths, and who may not. */
class ReviewControllersTest {

  private static final String ID =
      GlobalId.of("ProgressReview", AReview.head(ReviewStage.ECT, 1).id().value());

  private final ReviewStage stage = new ReviewStage();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new ReviewController(
                  stage.save,
                  stage.send,
                  stage.signAsEct,
                  stage.signAsTutor,
                  stage.accept,
                  stage.reject,
                  new ReviewViews(stage.clock)));

  private GraphQlSetup.Answer mutate(String name, Map<String, ?> input) {
    var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
    return graphql.run(
        """
        mutation($input: %s!) { %s(input: $input) {
          review { id number term periodStart due earliest state overdue revision
            content { daysAbsent onTrack reasons targets { text standards } supportPlan { text } }
            ectComment rejectionReason submittedAt decidedAt
            signatures { role signatory statement revision jws } lapsedSignatures { role } }
          problems { code message path } } }
        """
            .formatted(type, name),
        Map.of("input", input));
  }

  private static Map<String, Object> input(int revision, Map<String, ?> more) {
    var input = new HashMap<String, Object>(more);
    input.put("reviewId", ID);
    input.put("revision", revision);
    return input;
  }

  private static Map<String, Object> text() {
    return Map.of(
        "contractConfirmed",
        true,
        "daysAbsent",
        "1.5",
        "reasons",
        "Plans lessons with care.",
        "targets",
        List.of(Map.of("text", "Vary questioning.", "standards", List.of("S5", "S2"))));
  }

  @Test
  void a_review_is_written_signed_by_both_and_accepted() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    graphql.as(stage.tutor());
    var saved = mutate("saveReview", input(1, text()));
    assertThat(saved.data("saveReview.review.state")).isEqualTo("TUTOR_DRAFT");
    assertThat(saved.data("saveReview.review.id")).isEqualTo(ID);
    assertThat(saved.data("saveReview.review.term")).isEqualTo("1");
    assertThat(saved.data("saveReview.review.content.daysAbsent")).isEqualTo("1.5");
    assertThat(saved.data("saveReview.review.content.onTrack")).isEqualTo(true);
    assertThat(saved.data("saveReview.review.content.targets.0.standards"))
        .isEqualTo(List.of("S2", "S5"));
    assertThat(mutate("sendReviewToEct", input(2, Map.of())).data("sendReviewToEct.review.state"))
        .isEqualTo("WITH_ECT");
    graphql.as(stage.ect());
    var byEct =
        mutate(
            "signReviewAsEct",
            input(
                3, Map.of("detailsConfirmed", true, "comment", "I agree.", "statementVersion", 1)));
    assertThat(byEct.data("signReviewAsEct.review.ectComment")).isEqualTo("I agree.");
    assertThat(byEct.data("signReviewAsEct.review.signatures.0.role")).isEqualTo("ECT");
    graphql.as(stage.tutor());
    var byTutor = mutate("signReviewAsTutor", input(4, Map.of("statementVersion", 1)));
    assertThat(byTutor.data("signReviewAsTutor.review.state")).isEqualTo("SUBMITTED");
    assertThat(byTutor.data("signReviewAsTutor.review.submittedAt"))
        .isEqualTo("2026-12-14T10:00:00.000Z");
    graphql.as(stage.officer());
    var accepted = mutate("acceptReview", input(5, Map.of()));
    assertThat(accepted.data("acceptReview.review.state")).isEqualTo("ACCEPTED");
    assertThat(accepted.data("acceptReview.review.decidedAt")).isNotNull();
    assertThat(stage.stored(AReview.head(ReviewStage.ECT, 1).id()).state())
        .isEqualTo(ReviewState.ACCEPTED);
  }

  @Test
  void a_rejected_review_shows_its_reason_and_its_lapsed_signatures() {
    stage.keep(AReview.submitted(ReviewStage.ECT, 1));
    graphql.as(stage.officer());
    var rejected = mutate("rejectReview", input(5, Map.of("reason", "Targets are vague.")));
    assertThat(rejected.data("rejectReview.review.rejectionReason"))
        .isEqualTo("Targets are vague.");
    assertThat(rejected.data("rejectReview.review.signatures")).isEqualTo(List.of());
    assertThat(rejected.data("rejectReview.review.lapsedSignatures.1.role"))
        .isEqualTo("INDUCTION_TUTOR");
  }

  @Test
  void problems_come_all_at_once_with_their_paths_and_nothing_changes() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    graphql.as(stage.tutor());
    var bad = new HashMap<String, Object>(text());
    bad.put("daysAbsent", "0.3");
    bad.put("targets", List.of(Map.of("text", " ", "standards", List.of())));
    var answer = mutate("saveReview", input(1, bad));
    assertThat(answer.problemsWithPaths("saveReview"))
        .containsExactly("INVALID input.daysAbsent", "REQUIRED input.targets.0.text");
    assertThat(answer.data("saveReview.review")).isNull();
    assertThat(mutate("saveReview", input(9, text())).problemsWithPaths("saveReview"))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(
            mutate("signReviewAsTutor", input(1, Map.of("statementVersion", 1)))
                .problemsWithPaths("signReviewAsTutor"))
        .containsExactly("WRONG_STATE input.reviewId");
  }

  @Test
  void a_role_that_may_not_is_forbidden_and_somebody_elsewhere_finds_nothing() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    graphql.as(
        stage.viewer(
            ReviewStage.SCHOOL_ADMINISTRATOR,
            Grant.at(Role.SCHOOL_ADMINISTRATOR, AnInduction.SCHOOL)));
    assertThat(mutate("saveReview", input(1, text())).codes()).containsExactly("FORBIDDEN");
    graphql.as(stage.elsewhere(Role.INDUCTION_TUTOR));
    assertThat(mutate("saveReview", input(1, text())).problems("saveReview"))
        .containsExactly("NOT_FOUND");
    graphql.asNobody();
    assertThat(mutate("saveReview", input(1, text())).codes()).containsExactly("UNAUTHENTICATED");
  }

  @Test
  void an_id_of_no_review_is_not_found_and_one_of_nothing_is_bad_input() {
    graphql.as(stage.officer());
    var school = Map.of("reviewId", GlobalId.of("School", ReviewStage.ECT.value()), "revision", 1);
    assertThat(mutate("acceptReview", school).problems("acceptReview"))
        .containsExactly("NOT_FOUND");
    assertThat(mutate("acceptReview", Map.of("reviewId", "x", "revision", 1)).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void a_node_is_found_by_who_may_read_it() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    var node = new ReviewNode(new ReadReview(stage.desk), new ReviewViews(stage.clock));
    var id = AReview.head(ReviewStage.ECT, 1).id().value();
    assertThat(node.find(stage.ect(), id)).isPresent();
    assertThat(node.find(stage.elsewhere(Role.HEADTEACHER), id)).isEmpty();
  }
}
