package uk.ectmanager.adapter.graphql.transfer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.application.transfer.TransferReading;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/** The schema's TransferPayload. */
record TransferPayload(@Nullable TransferView transfer, List<ProblemView> problems) {

  /** What came of a step; the transfer is null too for whom the step takes it out of sight. */
  static TransferPayload of(Result<Transfer> result, ReadTransfers reader, Viewer viewer) {
    return Payload.of(result, transfer -> view(transfer, reader, viewer), TransferPayload::of);
  }

  private static TransferPayload of(
      java.util.@Nullable Optional<TransferView> view, List<ProblemView> problems) {
    return new TransferPayload(view == null ? null : view.orElse(null), problems);
  }

  private static java.util.Optional<TransferView> view(
      Transfer transfer, ReadTransfers reader, Viewer viewer) {
    @Nullable TransferReading reading =
        reader.handle(viewer, Set.of(transfer.id())).get(transfer.id());
    return java.util.Optional.ofNullable(reading).map(TransferView::new);
  }
}
