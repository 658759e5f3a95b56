package uk.ectmanager.adapter.graphql.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.transfer.ReleaseTransfer;
import uk.ectmanager.application.transfer.TransferStage;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.transfer.Transfer;

/** The documents of transfers on a {@link TransferStage}, and what goes into them. */
final class TransferDocuments {

  static final Map<String, Boolean> NO_RELATIONS =
      Map.of("recommendedForQts", false, "employs", false, "inductionAtItsSchool", false);

  private static final String LEAVING =
      " leaving { lastDay termsServed termsServedExact interim interimMissingReason } ";
  private static final String ANSWER =
      "{ transfer { id revision state kind ectName trn fromAppropriateBody fromContact fromSchool"
          + " toAppropriateBody toSchool startDate"
          + " post { title endDate fte keyStages mentorName mentorEmail kind supplyAgreedOn"
          + " notInTerms { equivalence minimumTerms } } requestedAt"
          + " signature { statement signatory }"
          + LEAVING
          + "refusalReason completedAt } problems { code message path } }";

  final TransferStage stage = new TransferStage();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new TransferController(
                  stage.request,
                  stage.sign,
                  stage.release,
                  stage.complete,
                  stage.refuse,
                  stage.withdraw,
                  stage.releaseEct,
                  stage.read),
              new TransferListController(stage.list));

  GraphQlSetup.Answer change(
      Viewer viewer, String mutation, Map<String, ? extends @Nullable Object> input) {
    var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
    var answer =
        mutation.equals("releaseEct") ? "{" + LEAVING + "problems { code message path } }" : ANSWER;
    return graphql
        .as(viewer)
        .run(
            "mutation($input: " + type + ") { " + mutation + "(input: $input) " + answer + "}",
            Map.of("input", input));
  }

  /** The problems as code and path. */
  List<String> problems(
      Viewer viewer, String mutation, Map<String, ? extends @Nullable Object> input) {
    var answer = change(viewer, mutation, input);
    assertThat(answer.codes()).as(mutation).isEmpty();
    return answer.problemsWithPaths(mutation);
  }

  GraphQlSetup.Answer ask(Viewer viewer, String document) {
    return graphql.as(viewer).run(document);
  }

  /** Which transfer, as it was just answered. */
  static Map<String, @Nullable Object> about(Transfer transfer) {
    var input = new HashMap<String, @Nullable Object>();
    input.put("transferId", GlobalId.of("Transfer", transfer.id().value()));
    input.put("revision", transfer.revision());
    return input;
  }

  /** The same with one field more. */
  static Map<String, @Nullable Object> about(
      Transfer transfer, String field, @Nullable Object value) {
    return with(about(transfer), field, value);
  }

  static Map<String, @Nullable Object> with(
      Map<String, @Nullable Object> input, String field, @Nullable Object value) {
    var more = new HashMap<String, @Nullable Object>(input);
    more.put(field, value);
    return more;
  }

  /** The request of a school for the ECT of the stage. */
  static Map<String, @Nullable Object> request(SchoolId school, int tutor) {
    var input = new HashMap<String, @Nullable Object>();
    input.put("schoolId", GlobalId.of("School", school.value()));
    input.put("trn", "RP 10/00001");
    input.put("dateOfBirth", "2000-02-29");
    input.put("lastName", "example");
    input.put("postTitle", "Teacher of history");
    input.put("kind", "PERMANENT");
    input.put("startDate", TransferStage.START.toString());
    input.put("daysPerWeek", "4");
    input.put("keyStages", List.of("Key stage 3"));
    input.put("tutorAccountId", GlobalId.of("Account", AnAccount.id(tutor).value()));
    input.put("mentorName", "Mo Mentor");
    input.put("mentorEmail", "mo@fen.example");
    return input;
  }

  /** The leaving at the end of term 2, with the interim assessment at hand. */
  static Map<String, @Nullable Object> leaving(Transfer transfer) {
    return with(
        about(transfer, "lastDay", TransferStage.LAST_DAY.toString()), "interimReceived", true);
  }

  /** Released on the last day by the body that had the ECT. */
  Transfer released(Transfer signed) {
    stage.on("2022-04-04");
    var released =
        TransferStage.done(
            stage.release.handle(
                stage.officer(),
                new ReleaseTransfer.Command(TransferStage.asRead(signed), stage.leaving())));
    stage.deliver();
    return released;
  }
}
