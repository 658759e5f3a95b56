package uk.ectmanager.application.ect;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who has the ECTs now, which after a transfer or a change of tutor is not who registered them. The
 * features above know.
 */
@FunctionalInterface
public interface CurrentHolders {

  /**
   * Who has one.
   *
   * @param tutor as recorded since authorisation; null while the registration's holds
   */
  record Holder(AppropriateBodyId body, SchoolId school, @Nullable AccountId tutor) {}

  /** The holders of those whose induction has begun, in one call to the storage. */
  Map<EctId, Holder> of(Collection<EctId> ects);
}
