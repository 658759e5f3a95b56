package uk.ectmanager.adapter.graphql.transfer;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.application.transfer.ListTransfers;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.transfer.TransferState;

/** Lists of transfers. */
@Controller
final class TransferListController {

  private final ListTransfers listTransfers;

  TransferListController(ListTransfers listTransfers) {
    this.listTransfers = listTransfers;
  }

  @QueryMapping
  CountedConnectionView<TransferView> transfers(
      @Argument @Nullable List<TransferState> states,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var page = Connections.request(first, after, selection);
    return Connections.counted(
        page,
        listTransfers.handle(
            viewer,
            new ListTransfers.Command(states == null ? Set.of() : Set.copyOf(states), page)),
        TransferView::new);
  }
}
