package uk.ectmanager.application.transfer;

import java.util.Collection;
import java.util.Map;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.TransferId;

/** Transfers as their viewer may read them; any number costs four calls to the storage. */
public final class ReadTransfers {

  private final Transfers transfers;
  private final TransferReadings readings;

  public ReadTransfers(Transfers transfers, TransferReadings readings) {
    this.transfers = transfers;
    this.readings = readings;
  }

  /** Those of the given that the viewer may see. */
  public Map<TransferId, TransferReading> handle(Viewer viewer, Collection<TransferId> ids) {
    return readings.of(
        viewer, transfers.findAll(ids).values().stream().map(Versioned::value).toList());
  }
}
