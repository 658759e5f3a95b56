package uk.ectmanager.adapter.graphql.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.NO_RELATIONS;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.about;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.leaving;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.request;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.with;
import static uk.ectmanager.application.transfer.TransferStage.ECT;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.HERE;
import static uk.ectmanager.application.transfer.TransferStage.NEARBY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.application.transfer.TransferStage;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.body.AppropriateBodyKind;

/** Each refusal of each mutation of transfers, with the path of the argument that it is about. */
class TransferProblemsTest {

  private final TransferDocuments documents = new TransferDocuments();
  private final TransferStage stage = documents.stage;

  private List<String> requesting(Map<String, @Nullable Object> input) {
    return documents.problems(stage.headElsewhere(), "requestTransfer", input);
  }

  private static Map<String, @Nullable Object> asked() {
    return request(ELSEWHERE, 44);
  }

  @Test
  void everything_wrong_with_a_request_at_once() {
    var input = with(with(with(asked(), "trn", "12"), "lastName", " "), "daysPerWeek", "6");
    input.put("postTitle", "");
    input.put("mentorEmail", "nobody");
    input.put("tutorAccountId", GlobalId.of("Account", new UUID(7, 7)));
    assertThat(requesting(input))
        .containsExactlyInAnyOrder(
            "INVALID input.trn",
            "REQUIRED input.lastName",
            "REQUIRED input.postTitle",
            "OUT_OF_RANGE input.daysPerWeek",
            "INVALID input.mentorEmail",
            "NOT_FOUND input.tutorAccountId");
  }

  @Test
  void a_request_that_matches_nobody() {
    assertThat(requesting(with(asked(), "dateOfBirth", "2000-02-28")))
        .containsExactly("NO_MATCH input.trn");
    for (var tries = 1; tries < 5; tries++) {
      assertThat(requesting(with(asked(), "lastName", "Other")))
          .containsExactly("NO_MATCH input.trn");
    }
    assertThat(requesting(asked())).containsExactly("TOO_MANY_ATTEMPTS input.trn");
  }

  @Test
  void a_request_from_a_school_that_may_not() {
    assertThat(requesting(request(NEARBY, 46))).containsExactly("NOT_FOUND input.schoolId");
    stage.storedSchools.add(
        SomeSchools.pending(
            5, SomeSchools.details("100005", "New School", null), SomeBodies.SOUTHFEN),
        List.of());
    var newHead = stage.viewer(47, Grant.at(Role.HEADTEACHER, SomeSchools.id(5)));
    assertThat(documents.problems(newHead, "requestTransfer", request(SomeSchools.id(5), 44)))
        .containsExactly("SCHOOL_NOT_AUTHORISED input.schoolId", "NOT_FOUND input.tutorAccountId");
    stage.specialMeasures(ELSEWHERE, true);
    stage.kind(SomeBodies.SOUTHFEN, AppropriateBodyKind.NATIONAL_BODY);
    assertThat(requesting(asked()))
        .containsExactly("SPECIAL_MEASURES input.schoolId", "BODY_NOT_FOR_SCHOOL input.schoolId");
  }

  @Test
  void a_request_that_something_stands_against() {
    assertThat(documents.problems(stage.head(), "requestTransfer", request(HERE, 31)))
        .containsExactly("ALREADY_EXISTS input.schoolId");
    assertThat(requesting(with(asked(), "startDate", "2021-09-02")))
        .containsExactly("NOT_IN_ORDER input.startDate");
    stage.registrations.add(AnEct.number(2).pending(), List.of());
    assertThat(requesting(with(asked(), "trn", "1000002"))).containsExactly("TRN_KNOWN input.trn");
    stage.registrations.add(AnEct.number(3).authorised(), List.of());
    assertThat(requesting(with(asked(), "trn", "1000003")))
        .as("its induction is not set up yet")
        .containsExactly("WRONG_STATE input.trn");
    stage.requested();
    assertThat(documents.problems(stage.headNearby(), "requestTransfer", request(NEARBY, 46)))
        .containsExactly("ALREADY_EXISTS input.trn");
  }

  @Test
  void a_signature() {
    var requested = stage.requested();
    var head = stage.headElsewhere();
    var signing = about(requested, "statementVersion", 1);
    assertThat(documents.problems(stage.headNearby(), "signTransfer", signing))
        .containsExactly("NOT_FOUND input.transferId");
    assertThat(documents.problems(head, "signTransfer", with(signing, "revision", 9)))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(documents.problems(head, "signTransfer", with(signing, "statementVersion", 9)))
        .containsExactly("NOT_A_STATEMENT input.statementVersion");
    stage.clock.pass(Duration.ofMinutes(16));
    assertThat(documents.problems(head, "signTransfer", signing))
        .containsExactly("REAUTHENTICATION_REQUIRED");
    assertThat(documents.problems(stage.headElsewhere(), "signTransfer", signing)).isEmpty();
    assertThat(
            documents.problems(stage.headElsewhere(), "signTransfer", with(signing, "revision", 2)))
        .containsExactly("WRONG_STATE input.transferId");
  }

  @Test
  void a_release() {
    var signed = stage.signed();
    stage.on("2022-04-04");
    assertThat(releasing(about(signed))).containsExactly("REQUIRED input.lastDay");
    assertThat(releasing(with(leaving(signed), "revision", 1)))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(releasing(with(leaving(signed), "lastDay", "2022-04-05")))
        .containsExactly("DATE_IN_FUTURE input.lastDay");
    assertThat(releasing(with(leaving(signed), "lastDay", "2021-08-31")))
        .containsExactly("OUT_OF_RANGE input.lastDay", "NOT_IN_ORDER input.lastDay");
    assertThat(releasing(with(leaving(signed), "interimReceived", false)))
        .containsExactly("REQUIRED input.interimMissingReason");
    assertThat(releasing(with(leaving(signed), "interimMissingReason", "x".repeat(1001))))
        .containsExactly("TOO_LONG input.interimMissingReason");
    var nobody = stage.viewer(48, Grant.at(Role.AB_OFFICER, SomeBodies.NATIONAL));
    assertThat(documents.problems(nobody, "releaseTransfer", leaving(signed)))
        .containsExactly("NOT_FOUND input.transferId");
    stage.on("2022-04-25");
    assertThat(releasing(with(leaving(signed), "lastDay", "2022-04-19")))
        .containsExactly("OVERLAP input.lastDay");
    assertThat(releasing(leaving(signed))).isEmpty();
    assertThat(documents.change(stage.officer(), "releaseTransfer", leaving(signed)).codes())
        .as("another body has to act now")
        .containsExactly("FORBIDDEN");
  }

  private List<String> releasing(Map<String, @Nullable Object> input) {
    return documents.problems(stage.officer(), "releaseTransfer", input);
  }

  @Test
  void a_claim() {
    var signed = stage.signed();
    assertThat(completing(about(signed, "relations", NO_RELATIONS)))
        .as("the first body has to release before")
        .containsExactly("WRONG_STATE input.transferId");
    var released = documents.released(signed);
    assertThat(completing(about(released))).containsExactly("REQUIRED input.relations");
    assertThat(
            completing(
                about(
                    released,
                    "relations",
                    Map.of(
                        "recommendedForQts", true,
                        "employs", false,
                        "inductionAtItsSchool", true))))
        .containsExactly(
            "BODY_BARRED input.relations.recommendedForQts",
            "BODY_BARRED input.relations.inductionAtItsSchool");
    var claim = about(released, "relations", NO_RELATIONS);
    assertThat(completing(with(claim, "backdatingReason", "x".repeat(1001))))
        .containsExactly("TOO_LONG input.backdatingReason");
    assertThat(completing(with(claim, "revision", 1)))
        .containsExactly("STALE_REVISION input.revision");
    stage.specialMeasures(ELSEWHERE, true);
    stage.kind(SomeBodies.SOUTHFEN, AppropriateBodyKind.NATIONAL_BODY);
    assertThat(completing(claim))
        .containsExactly(
            "BODY_NOT_FOR_SCHOOL input.transferId", "SPECIAL_MEASURES input.transferId");
    stage.specialMeasures(ELSEWHERE, false);
    stage.kind(SomeBodies.SOUTHFEN, AppropriateBodyKind.TEACHING_SCHOOL_HUB);
    assertThat(completing(claim)).isEmpty();
    assertThat(completing(claim))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.transferId");
    assertThat(completing(with(claim, "revision", released.revision() + 1)))
        .containsExactly("WRONG_STATE input.transferId");
    var nobody = stage.viewer(48, Grant.at(Role.AB_OFFICER, SomeBodies.NATIONAL));
    assertThat(documents.problems(nobody, "completeTransfer", claim))
        .containsExactly("NOT_FOUND input.transferId");
  }

  @Test
  void a_claim_of_a_post_that_began_before_it_was_signed() {
    stage.on("2022-04-25");
    var signed = stage.signed();
    assertThat(documents.problems(stage.officer(), "releaseTransfer", leaving(signed))).isEmpty();
    var claim = about(signed, "relations", NO_RELATIONS);
    assertThat(completing(with(claim, "revision", 3)))
        .containsExactly("BACKDATED input.transferId");
  }

  private List<String> completing(Map<String, @Nullable Object> input) {
    return documents.problems(stage.officerElsewhere(), "completeTransfer", input);
  }

  @Test
  void a_confirmation_within_a_body() {
    var signed = stage.signedNearby();
    var confirming = with(leaving(signed), "relations", NO_RELATIONS);
    assertThat(confirming(with(confirming, "lastDay", null)))
        .containsExactly("REQUIRED input.lastDay");
    assertThat(confirming(with(confirming, "interimReceived", false)))
        .containsExactly("REQUIRED input.interimMissingReason");
    assertThat(confirming(with(confirming, "lastDay", "2022-04-19")))
        .containsExactly("OVERLAP input.lastDay");
    assertThat(confirming(with(confirming, "lastDay", "2022-08-01")))
        .contains("DATE_IN_FUTURE input.lastDay");
    assertThat(confirming(confirming)).isEmpty();
  }

  private List<String> confirming(Map<String, @Nullable Object> input) {
    return documents.problems(stage.officer(), "completeTransfer", input);
  }

  @Test
  void a_refusal() {
    var signed = stage.signed();
    assertThat(refusing(about(signed, "reason", " "))).containsExactly("REQUIRED input.reason");
    assertThat(refusing(about(signed, "reason", "x".repeat(1001))))
        .containsExactly("TOO_LONG input.reason");
    var refusal = about(signed, "reason", "No notice given.");
    assertThat(refusing(with(refusal, "revision", 1)))
        .containsExactly("STALE_REVISION input.revision");
    var nobody = stage.viewer(48, Grant.at(Role.AB_OFFICER, SomeBodies.NATIONAL));
    assertThat(documents.problems(nobody, "refuseTransfer", refusal))
        .containsExactly("NOT_FOUND input.transferId");
    assertThat(refusing(refusal)).isEmpty();
    assertThat(
            documents.problems(
                stage.officerElsewhere(), "refuseTransfer", with(refusal, "revision", 3)))
        .containsExactly("WRONG_STATE input.transferId");
  }

  private List<String> refusing(Map<String, @Nullable Object> input) {
    return documents.problems(stage.officer(), "refuseTransfer", input);
  }

  @Test
  void a_withdrawal() {
    var withdrawal = about(stage.requested());
    assertThat(withdrawing(with(withdrawal, "revision", 9)))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(documents.problems(stage.headNearby(), "withdrawTransfer", withdrawal))
        .containsExactly("NOT_FOUND input.transferId");
    assertThat(withdrawing(withdrawal)).isEmpty();
    assertThat(withdrawing(with(withdrawal, "revision", 2)))
        .containsExactly("WRONG_STATE input.transferId");
  }

  private List<String> withdrawing(Map<String, @Nullable Object> input) {
    return documents.problems(stage.tutorElsewhere(), "withdrawTransfer", input);
  }

  @Test
  void a_release_without_a_request() {
    stage.on("2022-04-04");
    var input =
        with(
            with(Map.of("ectId", GlobalId.of("Ect", ECT.value())), "lastDay", "2022-04-04"),
            "interimReceived",
            true);
    assertThat(lettingGo(with(input, "lastDay", null))).containsExactly("REQUIRED input.lastDay");
    assertThat(lettingGo(with(input, "lastDay", "2022-04-05")))
        .containsExactly("DATE_IN_FUTURE input.lastDay");
    assertThat(lettingGo(with(input, "lastDay", "2021-08-31")))
        .containsExactly("OUT_OF_RANGE input.lastDay", "NOT_IN_ORDER input.lastDay");
    assertThat(lettingGo(with(input, "interimReceived", false)))
        .containsExactly("REQUIRED input.interimMissingReason");
    assertThat(documents.problems(stage.officerElsewhere(), "releaseEct", input))
        .containsExactly("NOT_FOUND input.ectId");
    assertThat(lettingGo(input)).isEmpty();
    assertThat(lettingGo(input)).containsExactly("WRONG_STATE input.ectId");
  }

  private List<String> lettingGo(Map<String, @Nullable Object> input) {
    return documents.problems(stage.officer(), "releaseEct", input);
  }
}
