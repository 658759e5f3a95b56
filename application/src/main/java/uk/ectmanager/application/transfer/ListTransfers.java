package uk.ectmanager.application.transfer;

import java.util.Set;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Viewer;
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
    return TransferReadings.page(
        page, readings.of(viewer, page.rows().stream().map(Page.Row::value).toList()));
  }
}
