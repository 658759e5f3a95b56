package uk.ectmanager.adapter.graphql.induction.record;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.induction.record.InductionDesk;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;

/** What the inputs of recording have in common: whose induction, and identifiers of people. */
final class AsReadInput {

  private AsReadInput() {}

  static InductionDesk.AsRead of(String ectId, int revision) {
    return new InductionDesk.AsRead(
        new EctId(GlobalId.uuid("Ect", ectId, "input", "ectId")), revision);
  }

  static @Nullable AccountId tutor(@Nullable String id) {
    return id == null
        ? null
        : new AccountId(GlobalId.uuid("Account", id, "input", "tutorAccountId"));
  }
}
