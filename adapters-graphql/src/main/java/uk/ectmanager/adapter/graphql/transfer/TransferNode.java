package uk.ectmanager.adapter.graphql.transfer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.TransferId;

/** Transfers by their global id. */
@Component
final class TransferNode implements NodeSource {

  private final ReadTransfers readTransfers;

  TransferNode(ReadTransfers readTransfers) {
    this.readTransfers = readTransfers;
  }

  @Override
  public String type() {
    return TransferView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    var transfer = new TransferId(id);
    return Optional.ofNullable(readTransfers.handle(viewer, Set.of(transfer)).get(transfer))
        .map(TransferView::new);
  }
}
