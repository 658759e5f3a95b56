package uk.ectmanager.adapter.graphql.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.NO_RELATIONS;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.about;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.leaving;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.request;
import static uk.ectmanager.adapter.graphql.transfer.TransferDocuments.with;
import static uk.ectmanager.application.transfer.TransferStage.ECT;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.NEARBY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.transfer.TransferStage;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;

/** Each mutation of transfers through the schema: what goes in, what comes out, who may not. */
class TransferDocumentsTest {

  private final TransferDocuments documents = new TransferDocuments();
  private final TransferStage stage = documents.stage;

  @Test
  void a_supply_post_and_one_without_terms_go_through_the_schema() {
    var supply = Map.of("agreed", true, "agreedOn", "2022-03-25");
    var asked =
        documents.change(
            stage.headElsewhere(),
            "requestTransfer",
            TransferDocuments.with(request(ELSEWHERE, 44), "supply", supply));
    assertThat(asked.problems("requestTransfer")).isEmpty();
    assertThat(asked.data("requestTransfer.transfer.post.kind")).isEqualTo("SUPPLY");
    assertThat(asked.data("requestTransfer.transfer.post.supplyAgreedOn")).isEqualTo("2022-03-25");
    var late = Map.of("agreed", true, "agreedOn", "2022-04-19");
    assertThat(
            documents.problems(
                stage.headElsewhere(),
                "requestTransfer",
                TransferDocuments.with(request(ELSEWHERE, 44), "supply", late)))
        .containsExactly("DATE_IN_FUTURE input.supply.agreedOn", "BACKDATED input.supply.agreedOn");
    var signed = stage.signed();
    var released = documents.released(signed);
    stage.deliver();
    var terms = Map.of("equivalence", "0.75", "minimumTerms", "1");
    var claim = about(released, "relations", TransferDocuments.NO_RELATIONS);
    assertThat(
            documents.problems(
                stage.officerElsewhere(),
                "completeTransfer",
                TransferDocuments.with(claim, "notInTerms", terms)))
        .containsExactly("INVALID input.notInTerms");
    assertThat(documents.problems(stage.officerElsewhere(), "completeTransfer", claim)).isEmpty();
  }

  @Test
  void what_a_body_fixes_is_read_with_the_post() {
    var signed = stage.signed();
    var released = documents.released(signed);
    stage.deliver();
    var claim = about(released, "relations", TransferDocuments.NO_RELATIONS);
    var terms = Map.of("equivalence", "0.75", "minimumTerms", "1");
    var completed =
        documents.change(
            stage.officerElsewhere(),
            "completeTransfer",
            TransferDocuments.with(claim, "notInTerms", terms));
    assertThat(completed.problems("completeTransfer")).isEmpty();
    assertThat(completed.data("completeTransfer.transfer.post.kind")).isEqualTo("NOT_IN_TERMS");
    assertThat(completed.data("completeTransfer.transfer.post.notInTerms")).isEqualTo(terms);
  }

  @Test
  void a_transfer_goes_through_the_schema_from_request_to_claim() {
    var asked = documents.change(stage.tutorElsewhere(), "requestTransfer", request(ELSEWHERE, 44));
    assertThat(asked.codes()).isEmpty();
    assertThat(asked.problems("requestTransfer")).isEmpty();
    Map.of(
            "state", "REQUESTED",
            "kind", "BETWEEN_BODIES",
            "ectName", "Ada1 Example",
            "trn", "1000001",
            "fromAppropriateBody", "Northmoor Teaching School Hub",
            "toSchool", "Fen School",
            "startDate", "2022-04-19")
        .forEach((field, value) ->
            assertThat(asked.data("requestTransfer.transfer." + field)).as(field).isEqualTo(value));
    for (var field : List.of("fromSchool", "signature", "leaving")) {
      assertThat(asked.data("requestTransfer.transfer." + field)).as(field).isNull();
    }
    assertThat(asked.data("requestTransfer.transfer.post.fte")).isEqualTo("0.8");
    assertThat(asked.data("requestTransfer.transfer.post.mentorEmail")).isEqualTo("mo@fen.example");
    var requested = stage.requested();
    assertThat(asked.data("requestTransfer.transfer.id"))
        .isEqualTo(GlobalId.of("Transfer", requested.id().value()));

    var signed =
        documents.change(
            stage.headElsewhere(), "signTransfer", about(requested, "statementVersion", 1));
    assertThat(signed.data("signTransfer.transfer.state")).isEqualTo("SIGNED");
    assertThat(signed.data("signTransfer.transfer.signature.statement")).isNotNull();
    assertThat(signed.data("signTransfer.transfer.revision")).isEqualTo(2);

    stage.on("2022-04-04");
    var read = stage.transfers.find(requested.id()).orElseThrow().value();
    var released = documents.change(stage.officer(), "releaseTransfer", leaving(read));
    assertThat(released.data("releaseTransfer.transfer.state")).isEqualTo("RELEASED");
    assertThat(released.data("releaseTransfer.transfer.post")).isNull();
    // Terms 1 and 2, whole and full-time.
    assertThat(released.data("releaseTransfer.transfer.leaving.termsServedExact")).isEqualTo("2");
    assertThat(released.data("releaseTransfer.transfer.leaving.interim")).isEqualTo("RECEIVED");
    stage.deliver();

    read = stage.transfers.find(requested.id()).orElseThrow().value();
    var completed =
        documents.change(
            stage.officerElsewhere(), "completeTransfer", about(read, "relations", NO_RELATIONS));
    assertThat(completed.problems("completeTransfer")).isEmpty();
    assertThat(completed.data("completeTransfer.transfer.state")).isEqualTo("COMPLETED");
    assertThat(completed.data("completeTransfer.transfer.completedAt")).isNotNull();
    assertThat(completed.data("completeTransfer.transfer.fromSchool"))
        .isEqualTo("Mereham Primary School");
  }

  @Test
  void within_a_body_the_leaving_goes_in_with_the_confirmation() {
    var input = with(leaving(stage.signedNearby()), "relations", NO_RELATIONS);
    var completed = documents.change(stage.officer(), "completeTransfer", input);
    assertThat(completed.problems("completeTransfer")).isEmpty();
    assertThat(completed.data("completeTransfer.transfer.kind")).isEqualTo("WITHIN_BODY");
    assertThat(completed.data("completeTransfer.transfer.leaving.lastDay")).isEqualTo("2022-04-04");
    assertThat(completed.data("completeTransfer.transfer.toSchool")).isEqualTo("Moor School");
  }

  @Test
  void a_refusal_and_a_withdrawal_tell_their_state() {
    var signed = stage.signed();
    var refused =
        documents.change(
            stage.officer(), "refuseTransfer", about(signed, "reason", "No notice given."));
    assertThat(refused.data("refuseTransfer.transfer.state")).isEqualTo("REFUSED");
    assertThat(refused.data("refuseTransfer.transfer.refusalReason")).isEqualTo("No notice given.");
    var withdrawn =
        documents.change(stage.tutorElsewhere(), "withdrawTransfer", about(stage.requested()));
    assertThat(withdrawn.problems("withdrawTransfer")).isEmpty();
    assertThat(withdrawn.data("withdrawTransfer.transfer.state")).isEqualTo("WITHDRAWN");
    assertThat(
            documents
                .ask(stage.tutorElsewhere(), "{ transfers(first: 5) { totalCount } }")
                .data("transfers.totalCount"))
        .isEqualTo(2);
    assertThat(
            documents
                .ask(
                    stage.tutorElsewhere(),
                    "{ transfers(first: 5, states: [REFUSED]) { edges { node { ectName } } } }")
                .data("transfers.edges.0.node.ectName"))
        .isEqualTo("Ada1 Example");
    assertThat(
            documents
                .ask(stage.headNearby(), "{ transfers(first: 5) { totalCount } }")
                .data("transfers.totalCount"))
        .isEqualTo(0);
  }

  @Test
  void an_ect_whom_nobody_asked_for_is_released() {
    stage.on("2022-04-04");
    var released =
        documents.change(
            stage.officer(),
            "releaseEct",
            Map.of(
                "ectId",
                GlobalId.of("Ect", ECT.value()),
                "lastDay",
                "2022-04-04",
                "interimMissingReason",
                "The school closed."));
    assertThat(released.problems("releaseEct")).isEmpty();
    assertThat(released.data("releaseEct.leaving.termsServed")).isEqualTo("2.0");
    assertThat(released.data("releaseEct.leaving.interim")).isEqualTo("OUTSTANDING");
    assertThat(released.data("releaseEct.leaving.interimMissingReason"))
        .isEqualTo("The school closed.");
  }

  @Test
  void an_id_of_something_else_names_no_transfer() {
    var input = about(stage.signed());
    input.put("transferId", GlobalId.of("School", NEARBY.value()));
    assertThat(documents.problems(stage.tutorElsewhere(), "withdrawTransfer", input))
        .containsExactly("NOT_FOUND input.transferId");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_that_never_may_is_refused_at_each_mutation(Role role) {
    var requested = stage.requested();
    var viewer = stage.elsewhere(role);
    var never =
        List.of(
            new Try(Permission.REQUEST_TRANSFER, "requestTransfer", request(ELSEWHERE, 44)),
            new Try(
                Permission.SIGN_TRANSFER, "signTransfer", about(requested, "statementVersion", 1)),
            new Try(Permission.RELEASE_ECT, "releaseTransfer", leaving(requested)),
            new Try(Permission.CLAIM_ECT, "completeTransfer", about(requested)),
            new Try(
                Permission.REFUSE_TRANSFER, "refuseTransfer", about(requested, "reason", "No.")),
            new Try(Permission.REQUEST_TRANSFER, "withdrawTransfer", about(requested)),
            new Try(
                Permission.RELEASE_ECT,
                "releaseEct",
                Map.of("ectId", GlobalId.of("Ect", ECT.value()))));
    var refused = EnumSet.noneOf(Permission.class);
    for (var one : never) {
      if (!one.permission.roles().contains(role)) {
        assertThat(documents.change(viewer, one.mutation, one.input).codes())
            .as(one.mutation)
            .containsExactly("FORBIDDEN");
        refused.add(one.permission);
      }
    }
    assertThat(refused).isNotEmpty();
    assertThat(stage.transfers.find(requested.id()).orElseThrow().value()).isEqualTo(requested);
  }

  private record Try(
      Permission permission, String mutation, Map<String, ? extends @Nullable Object> input) {}

  @Test
  void whoever_is_on_the_other_side_may_see_and_not_act() {
    var signed = stage.signed();
    var steps =
        Map.of(
            "signTransfer", about(signed, "statementVersion", 1),
            "withdrawTransfer", about(signed));
    steps.forEach((mutation, input) ->
        assertThat(documents.change(stage.head(), mutation, input).codes())
            .as(mutation)
            .containsExactly("FORBIDDEN"));
    for (var mutation : Set.of("releaseTransfer", "refuseTransfer")) {
      var input =
          mutation.equals("releaseTransfer") ? leaving(signed) : about(signed, "reason", "No.");
      assertThat(documents.change(stage.officerElsewhere(), mutation, input).codes())
          .as(mutation)
          .containsExactly("FORBIDDEN");
    }
    assertThat(documents.change(stage.officer(), "completeTransfer", about(signed)).codes())
        .containsExactly("FORBIDDEN");
  }
}
