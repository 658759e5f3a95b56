package uk.ectmanager.adapter.graphql.transfer;

import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.NO_RELATIONS;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.about;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.leaving;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.request;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.with;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.transfer.TransferStage;

/** Whatever is wrong with a step of a transfer is told at once. */
class TransferMistakesTest {

  private static final String STALE = "STALE_REVISION input.revision";

  private final TransferDocuments documents = new TransferDocuments();
  private final TransferStage stage = documents.stage;

  @Test
  void a_request() {
    Mistakes.in(request(ELSEWHERE, 44))
        .of("INVALID input.trn")
        .with("trn", "12")
        .of("REQUIRED input.lastName")
        .with("lastName", " ")
        .of("TOO_LONG input.previousLastName")
        .with("previousLastName", "x".repeat(71))
        .of("REQUIRED input.postTitle")
        .with("postTitle", "")
        .of("INVALID input.endDate")
        .with("endDate", "2029-01-01")
        .needs("kind")
        .of("REQUIRED input.endDate")
        .with("kind", "TEMPORARY")
        .needs("endDate")
        .of("OUT_OF_RANGE input.startDate")
        .with("startDate", "1999-05-06")
        .of("OUT_OF_RANGE input.daysPerWeek")
        .with("daysPerWeek", "6")
        .of("INVALID input.daysPerWeek", "OUT_OF_RANGE input.fte")
        .with("fte", "2")
        .needs("daysPerWeek")
        .of("REQUIRED input.keyStages")
        .with("keyStages", List.of())
        .of("NOT_FOUND input.keyStages.1")
        .with("keyStages", List.of("Key stage 3", "Key stage 9"))
        .of("NOT_FOUND input.tutorAccountId")
        .with("tutorAccountId", GlobalId.of("Account", new UUID(7, 7)))
        .of("TOO_LONG input.mentorName")
        .with("mentorName", "x".repeat(142))
        .of("INVALID input.mentorEmail")
        .with("mentorEmail", "nobody")
        .areAllTold(input -> documents.problems(stage.headElsewhere(), "requestTransfer", input));
  }

  @Test
  void a_signature() {
    var head = stage.headElsewhere();
    Mistakes.in(about(stage.requested(), "statementVersion", 1))
        .of(STALE)
        .with("revision", 9)
        .of("NOT_A_STATEMENT input.statementVersion")
        .with("statementVersion", 9)
        .areAllTold(input -> documents.problems(head, "signTransfer", input));
  }

  @Test
  void a_release() {
    var signed = stage.signed();
    stage.on("2022-04-04");
    Mistakes.in(leaving(signed))
        .of(STALE)
        .with("revision", 1)
        .of("REQUIRED input.lastDay")
        .with("lastDay", null)
        .of("DATE_IN_FUTURE input.lastDay")
        .with("lastDay", "2022-04-05")
        .of("TOO_LONG input.interimMissingReason")
        .with("interimMissingReason", "x".repeat(1001))
        .of("REQUIRED input.interimMissingReason")
        .with("interimReceived", false)
        .needs("lastDay", "interimMissingReason")
        .areAllTold(input -> documents.problems(stage.officer(), "releaseTransfer", input));
  }

  @Test
  void a_confirmation_within_a_body() {
    var confirming = with(leaving(stage.signedNearby()), "relations", NO_RELATIONS);
    Mistakes.in(confirming)
        .of(STALE)
        .with("revision", 1)
        .of("TOO_LONG input.backdatingReason")
        .with("backdatingReason", "x".repeat(1001))
        .of("REQUIRED input.relations")
        .with("relations", null)
        .of("BODY_BARRED input.relations.employs")
        .with("relations.employs", true)
        .of("REQUIRED input.lastDay")
        .with("lastDay", null)
        .of("OVERLAP input.lastDay")
        .with("lastDay", "2022-04-19")
        .of("TOO_LONG input.interimMissingReason")
        .with("interimMissingReason", "x".repeat(1001))
        .of("REQUIRED input.interimMissingReason")
        .with("interimReceived", false)
        .needs("lastDay", "interimMissingReason")
        .areAllTold(input -> documents.problems(stage.officer(), "completeTransfer", input));
  }

  @Test
  void a_refusal() {
    Mistakes.in(about(stage.signed(), "reason", "No notice given."))
        .of(STALE)
        .with("revision", 1)
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .of("TOO_LONG input.reason")
        .with("reason", "x".repeat(1001))
        .areAllTold(input -> documents.problems(stage.officer(), "refuseTransfer", input));
  }
}
