package uk.ectmanager.application.transfer;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferState;

/** The transfers that the viewer may see, the newest first. */
public final class ListTransfers {

  private final Transfers transfers;
  private final TransferReadings readings;

  public ListTransfers(Transfers transfers, TransferReadings readings) {
    this.transfers = transfers;
    this.readings = readings;
  }

  /** In which states, any when none is named, and which page of them. */
  public record Command(Set<TransferState> states, PageRequest page) {
    public Command {
      states = Set.copyOf(states);
    }
  }

  /** A page of them; empty for whom no transfer concerns. */
  public Page<TransferReading> handle(Viewer viewer, Command command) {
    var readers = TransferSight.keysOf(viewer);
    if (readers.isEmpty()) {
      return Page.empty();
    }
    var page = transfers.list(readers, command.states, command.page);
    return readings(page, readings.of(viewer, page.rows().stream().map(Page.Row::value).toList()));
  }

  /** The rows of a page that there is a reading of. */
  static Page<TransferReading> readings(
      Page<Transfer> page, Map<TransferId, TransferReading> read) {
    return new Page<>(
        page.rows().stream()
            .filter(row -> read.containsKey(row.value().id()))
            .map(row -> new Page.Row<>(row.key(), reading(read, row.value())))
            .toList(),
        page.hasNext(),
        page.total());
  }

  private static TransferReading reading(Map<TransferId, TransferReading> read, Transfer transfer) {
    return Objects.requireNonNull(read.get(transfer.id()));
  }
}
