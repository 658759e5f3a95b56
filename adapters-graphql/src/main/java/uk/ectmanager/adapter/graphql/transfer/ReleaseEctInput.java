package uk.ectmanager.adapter.graphql.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.transfer.Leavings;
import uk.ectmanager.application.transfer.ReleaseEct;
import uk.ectmanager.domain.shared.EctId;

/** The schema's ReleaseEctInput. */
record ReleaseEctInput(
    String ectId,
    @Nullable LocalDate lastDay,
    boolean interimReceived,
    @Nullable String interimMissingReason) {

  ReleaseEct.Command toCommand() {
    return new ReleaseEct.Command(
        new EctId(GlobalId.uuid("Ect", ectId, "input", "ectId")),
        new Leavings.Entry(lastDay, interimReceived, interimMissingReason));
  }
}
