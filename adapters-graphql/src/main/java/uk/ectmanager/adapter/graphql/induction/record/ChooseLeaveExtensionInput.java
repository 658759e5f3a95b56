package uk.ectmanager.adapter.graphql.induction.record;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.ChooseLeaveExtension;
import uk.ectmanager.application.induction.record.Why;

/** The schema's ChooseLeaveExtensionInput. */
record ChooseLeaveExtensionInput(
    String ectId,
    int revision,
    int leave,
    boolean extend,
    @Nullable Integer corrects,
    @Nullable String reason) {

  ChooseLeaveExtension.Command toCommand() {
    return new ChooseLeaveExtension.Command(
        AsReadInput.of(ectId, revision), leave, extend, new Why(corrects, reason));
  }
}
