package uk.ectmanager.adapter.graphql.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.review.ReviewStage;

/** Whatever is wrong with a review is told at once. */
class ReviewMistakesTest {

  private static final String STALE = "STALE_REVISION input.revision";
  private static final String WRONG = "WRONG_STATE input.reviewId";

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

  private static String id(int number) {
    return GlobalId.of("ProgressReview", AReview.head(ReviewStage.ECT, number).id().value());
  }

  private static Map<String, @Nullable Object> input(int revision, Map<String, ?> more) {
    var input = new HashMap<String, @Nullable Object>(more);
    input.put("reviewId", id(1));
    input.put("revision", revision);
    return input;
  }

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  @Test
  void a_draft() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    stage.keep(AReview.submitted(ReviewStage.ECT, 2));
    graphql.as(stage.tutor());
    var targets =
        List.of(
            Map.of("text", "Vary questioning.", "standards", List.of("S5")),
            Map.of("text", "Plan ahead.", "standards", List.of("S4")));
    var plan =
        Map.of(
            "start",
            "2026-11-02",
            "end",
            "2026-12-18",
            "standards",
            List.of("S5"),
            "text",
            "Coach");
    var valid =
        Map.of(
            "contractConfirmed",
            true,
            "daysAbsent",
            "1.5",
            "onTrack",
            false,
            "reasons",
            "Plans lessons.",
            "targets",
            targets,
            "supportPlan",
            plan);
    Mistakes.in(input(1, valid))
        .of(STALE)
        .with("revision", 9)
        .of(WRONG)
        .with("reviewId", id(2))
        .with("revision", 5)
        .of("INVALID input.daysAbsent")
        .with("daysAbsent", "0.3")
        .of("OUT_OF_RANGE input.daysAbsent")
        .with("daysAbsent", "201")
        .of("TOO_LONG input.reasons")
        .with("reasons", "x".repeat(8001))
        .of("REQUIRED input.targets.0.text")
        .with("targets.0.text", " ")
        .of("TOO_LONG input.targets.1.text")
        .with("targets.1.text", "x".repeat(1001))
        .of("OUT_OF_RANGE input.targets")
        .with("targets", Collections.nCopies(11, targets.getFirst()))
        .of("NOT_IN_ORDER input.supportPlan.end")
        .with("supportPlan.end", "2026-11-01")
        .of("REQUIRED input.supportPlan.text")
        .with("supportPlan.text", " ")
        .of("INVALID input.leavingDate")
        .with("leavingDate", "2027-12-18")
        .needs("remainsNextTerm")
        .of("NOT_IN_ORDER input.leavingDate")
        .with("leavingDate", "2000-01-01")
        .with("remainsNextTerm", false)
        .of("TOO_LONG input.destination")
        .with("destination", "x".repeat(201))
        .of("TOO_LONG input.changesNextTerm")
        .with("changesNextTerm", "x".repeat(1001))
        .areAllTold(input -> told("saveReview", input));
  }

  @Test
  void the_comment_of_the_ect() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    graphql.as(stage.tutor());
    var written =
        Map.of(
            "contractConfirmed",
            true,
            "reasons",
            "Plans lessons.",
            "targets",
            List.of(Map.of("text", "Vary questioning.", "standards", List.of("S5"))));
    assertThat(told("saveReview", input(1, written))).isEmpty();
    assertThat(told("sendReviewToEct", input(2, Map.of()))).isEmpty();
    graphql.as(stage.ect());
    Mistakes.in(
            input(
                3, Map.of("detailsConfirmed", true, "comment", "I agree.", "statementVersion", 1)))
        .of(STALE)
        .with("revision", 9)
        .of("REQUIRED input.detailsConfirmed")
        .with("detailsConfirmed", false)
        .of("TOO_LONG input.comment")
        .with("comment", "x".repeat(8001))
        .of("NOT_A_STATEMENT input.statementVersion")
        .with("statementVersion", 7)
        .areAllTold(input -> told("signReviewAsEct", input));
  }

  @Test
  void a_rejection() {
    stage.keep(AReview.submitted(ReviewStage.ECT, 1));
    stage.keep(AReview.released(ReviewStage.ECT, 2));
    graphql.as(stage.officer());
    Mistakes.in(input(5, Map.of("reason", "Targets are vague.")))
        .of(STALE)
        .with("revision", 9)
        .of(WRONG)
        .with("reviewId", id(2))
        .with("revision", 1)
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .of("TOO_LONG input.reason")
        .with("reason", "x".repeat(1001))
        .areAllTold(input -> told("rejectReview", input));
  }
}
