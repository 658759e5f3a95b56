package uk.ectmanager.adapter.graphql.induction.record;

import uk.ectmanager.application.induction.record.StrikeEntry;

/** The schema's StrikeEntryInput. */
record StrikeEntryInput(String ectId, int revision, int entry, String reason) {

  StrikeEntry.Command toCommand() {
    return new StrikeEntry.Command(AsReadInput.of(ectId, revision), entry, reason);
  }
}
