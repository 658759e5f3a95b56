package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.MainJourney.PASSWORD;
import static uk.ectmanager.bootstrap.journey.MainJourney.assertVerified;
import static uk.ectmanager.bootstrap.journey.MainJourney.proveAgain;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

/** A progress review on the journey, with the reminders on the way (steps 7 and 8). */
final class JourneyReview {

  private static final String REVIEW =
      " review { id revision state signatures { role } lapsedSignatures { role } "
          + "rejectionReason } problems { code message path } ";

  private JourneyReview() {}

  static void review(Product product, Browser tutor, Browser teacher, Browser admin, String ect) {
    var dates =
        tutor
            .data(
                "query($id: ID!) { node(id: $id) { ... on Ect { plan { reports { release earliest"
                    + " due { date } } } } } }",
                Map.of("id", ect))
            .at("/plan/reports/0");
    var release = LocalDate.parse(dates.get("release").asString());
    var earliest = LocalDate.parse(dates.get("earliest").asString());
    var due = LocalDate.parse(dates.at("/due/date").asString());
    product.moveTo(release.isBefore(product.today()) ? product.today() : release);
    tutor.signIn("tutor@journey.example", PASSWORD);
    var review = reviewOf(tutor, ect);
    var revision =
        changed(
            tutor,
            "saveReview",
            "SaveReviewInput",
            input("reviewId", review, "revision", 1, "reasons", "First thoughts."));
    teacher.signIn("nadia.north@ect.example", PASSWORD);
    assertThat(
            teacher
                .data(
                    "query($id: ID!) { node(id: $id) { ... on ProgressReview { state content {"
                        + " reasons } } } }",
                    Map.of("id", review))
                .at("/content/reasons")
                .asString())
        .as("the ECT sees the draft from the first save")
        .isEqualTo("First thoughts.");
    assertThat(
            tutor.refusal(
                changing("sendReviewToEct", "SendReviewToEctInput"),
                input("reviewId", review, "revision", revision)))
        .isNotEmpty();
    revision = write(tutor, review, revision);
    revision =
        changed(
            tutor,
            "sendReviewToEct",
            "SendReviewToEctInput",
            input("reviewId", review, "revision", revision));
    if (due.minusDays(7).isAfter(product.today())) {
      product.moveTo(due.minusDays(7));
    }
    Waiting.until(
        "the reminder",
        () -> product.mail("lead@journey.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("Progress review 1 of")));
    product.moveTo(product.today());
    revision = bothSign(product, tutor, teacher, review, revision, earliest);
    admin.signIn("admin@lantern.example", PASSWORD);
    revision =
        changed(
            admin,
            "rejectReview",
            "RejectReviewInput",
            input("reviewId", review, "revision", revision, "reason", "Targets are vague."));
    revision = write(tutor, review, revision);
    revision =
        changed(
            tutor,
            "sendReviewToEct",
            "SendReviewToEctInput",
            input("reviewId", review, "revision", revision));
    revision = bothSign(product, tutor, teacher, review, revision, earliest);
    assertVerified(teacher, review, true);
    var accepted =
        admin.change(
            changing("acceptReview", "AcceptReviewInput"),
            input("reviewId", review, "revision", revision));
    assertThat(accepted.at("/review/state").asString()).isEqualTo("ACCEPTED");
    assertThat(accepted.at("/review/lapsedSignatures").size()).isEqualTo(2);
    assertThat(
            product.mail("lead@journey.example").stream()
                .filter(mail -> mail.text().contains("Progress review 1 of"))
                .filter(mail -> mail.text().contains("due in 7 days")))
        .as("one reminder, however often the schedule ran")
        .hasSizeLessThanOrEqualTo(1);
    Waiting.until(
        "the mail of the rejection",
        () -> product.mail("nadia.north@ect.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("Targets are vague.")));
  }

  private static String reviewOf(Browser tutor, String ect) {
    return Waiting.until(
            "the released review",
            () ->
                tutor.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { reviews { id state } } } }",
                    Map.of("id", ect)),
            node -> node.at("/reviews").size() == 1)
        .at("/reviews/0/id")
        .asString();
  }

  private static int write(Browser tutor, String review, int revision) {
    return changed(
        tutor,
        "saveReview",
        "SaveReviewInput",
        input(
            "reviewId",
            review,
            "revision",
            revision,
            "contractConfirmed",
            true,
            "daysAbsent",
            "1.5",
            "onTrack",
            true,
            "reasons",
            "Two observations show well planned lessons.",
            "targets",
            List.of(Map.of("text", "Vary questioning.", "standards", List.of("S5")))));
  }

  private static int bothSign(
      Product product,
      Browser tutor,
      Browser teacher,
      String review,
      int revision,
      LocalDate earliest) {
    teacher.signIn("nadia.north@ect.example", PASSWORD);
    var signed =
        changed(
            teacher,
            "signReviewAsEct",
            "SignReviewAsEctInput",
            input(
                "reviewId",
                review,
                "revision",
                revision,
                "detailsConfirmed",
                true,
                "comment",
                "A fair account.",
                "statementVersion",
                1));
    tutor.signIn("tutor@journey.example", PASSWORD);
    var mutation = changing("signReviewAsTutor", "SignReviewAsTutorInput");
    var input = input("reviewId", review, "revision", signed, "statementVersion", 1);
    if (product.today().isBefore(earliest)) {
      assertThat(tutor.refusal(mutation, input)).contains("TOO_EARLY input.reviewId");
      product.moveTo(earliest);
      tutor.signIn("tutor@journey.example", PASSWORD);
    }
    proveAgain(tutor);
    return tutor.change(mutation, input).at("/review/revision").asInt();
  }

  private static String changing(String mutation, String type) {
    return "mutation($input: " + type + "!) { " + mutation + "(input: $input) {" + REVIEW + "} }";
  }

  private static int changed(
      Browser browser, String mutation, String type, Map<String, Object> input) {
    return browser.change(changing(mutation, type), input).at("/review/revision").asInt();
  }
}
