package uk.ectmanager.application.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * The transfers of ECTs as their viewer may read them, the newest first: each side its own, the ECT
 * all. Any number of ECTs costs four calls to the storage.
 */
public final class ListEctTransfers {

  private final Transfers transfers;
  private final TransferReadings readings;

  public ListEctTransfers(Transfers transfers, TransferReadings readings) {
    this.transfers = transfers;
    this.readings = readings;
  }

  /** Whose, and which page of them; beyond the first page of one ECT only. */
  public record Command(Collection<EctId> ects, PageRequest page) {
    public Command {
      ects = Set.copyOf(ects);
    }
  }

  /** A page of each ECT; empty where no transfer concerns the viewer. */
  public Map<EctId, Page<TransferReading>> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_TRANSFER);
    var pages = transfers.ofEach(command.ects, TransferSight.keysOf(viewer), command.page);
    var found =
        pages.values().stream().flatMap(page -> page.rows().stream()).map(Page.Row::value).toList();
    var read = readings.of(viewer, found);
    var seen = new HashMap<EctId, Page<TransferReading>>();
    for (var ect : command.ects) {
      Page<Transfer> page = pages.getOrDefault(ect, Page.empty());
      seen.put(ect, TransferReadings.page(page, read));
    }
    return seen;
  }
}
