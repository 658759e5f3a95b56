package uk.ectmanager.adapter.graphql.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.overview.AnEctRow;
import uk.ectmanager.application.overview.EctOverview;
import uk.ectmanager.application.transfer.TransferStage;
import uk.ectmanager.application.transfer.WithdrawTransfer;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** The transfers of an ECT, as those on either side read them where they see the ECT. */
class EctTransfersTest {

  private final TransferStage stage = new TransferStage();
  private final GraphQlSetup graphql = GraphQlSetup.withSchema();

  EctTransfersTest() {
    graphql
        .controllers(new EctTransfersController(stage.listOfEcts, graphql.loaders()))
        .nodes(new Nodes());
  }

  /** Any ECT, seen by anybody: which transfers are theirs to see is the transfers' own question. */
  private static final class Nodes implements NodeSource {
    @Override
    public String type() {
      return EctView.TYPE;
    }

    @Override
    public Optional<?> find(Viewer viewer, UUID id) {
      var row = AnEctRow.number(1).of(new EctId(id)).row();
      return Optional.of(EctView.of(new EctOverview(row, LocalDate.of(2022, 3, 28))));
    }
  }

  private GraphQlSetup.Answer ask(Viewer viewer, int first, @Nullable String after) {
    return graphql
        .as(viewer)
        .run(
            "query($id: ID!) { node(id: $id) { ... on Ect { transfers(first: "
                + first
                + (after == null ? "" : ", after: \"" + after + "\"")
                + ") { totalCount pageInfo { hasNextPage endCursor } edges { node { state"
                + " fromSchool toSchool post { title } } } } } } }",
            Map.of("id", GlobalId.of("Ect", TransferStage.ECT.value())));
  }

  private static @Nullable Object count(GraphQlSetup.Answer answer) {
    assertThat(answer.codes()).isEmpty();
    return answer.data("node.transfers.totalCount");
  }

  @Test
  void each_side_reads_its_own_part() {
    stage.requested();
    assertThat(count(ask(stage.head(), 5, null))).as("not signed yet").isEqualTo(0);
    assertThat(count(ask(stage.officer(), 5, null))).isEqualTo(0);
    assertThat(count(ask(stage.ect(), 5, null))).isEqualTo(1);
    stage.signed();
    var old = ask(stage.head(), 5, null);
    assertThat(count(old)).isEqualTo(1);
    assertThat(old.data("node.transfers.edges.0.node.post")).isNull();
    assertThat(old.data("node.transfers.edges.0.node.fromSchool")).isNotNull();
    var asking = ask(stage.headElsewhere(), 5, null);
    assertThat(count(asking)).isEqualTo(1);
    assertThat(asking.data("node.transfers.edges.0.node.state")).isEqualTo("SIGNED");
    assertThat(asking.data("node.transfers.edges.0.node.post.title"))
        .isEqualTo("Teacher of history");
    assertThat(asking.data("node.transfers.edges.0.node.fromSchool")).isNull();
    assertThat(count(ask(stage.headNearby(), 5, null))).as("a third school").isEqualTo(0);
  }

  @Test
  void they_come_in_pages() {
    for (var number = 0; number < 3; number++) {
      var asked = stage.requested();
      TransferStage.done(
          stage.withdraw.handle(
              stage.tutorElsewhere(), new WithdrawTransfer.Command(TransferStage.asRead(asked))));
    }
    var first = ask(stage.ect(), 2, null);
    assertThat(count(first)).isEqualTo(3);
    assertThat(first.data("node.transfers.pageInfo.hasNextPage")).isEqualTo(true);
    var cursor = String.valueOf(first.data("node.transfers.pageInfo.endCursor"));
    var second = ask(stage.ect(), 2, cursor);
    assertThat((List<?>) second.data("node.transfers.edges")).hasSize(1);
    assertThat(second.data("node.transfers.pageInfo.hasNextPage")).isEqualTo(false);
    assertThat(ask(stage.ect(), 0, null).codes()).containsExactly("BAD_USER_INPUT");
    assertThat(ask(stage.ect(), 2, "nonsense").codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void who_never_reads_a_transfer_is_refused() {
    for (var role : List.of(Role.SCHOOL_ADMINISTRATOR, Role.PARTNER, Role.OPERATOR)) {
      assertThat(ask(stage.elsewhere(role), 5, null).codes())
          .as(role.name())
          .containsExactly("FORBIDDEN");
    }
  }
}
