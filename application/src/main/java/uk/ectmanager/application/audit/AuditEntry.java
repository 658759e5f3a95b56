package uk.ectmanager.application.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;

/**
 * What happened once.
 *
 * @param id of the event
 * @param actorName who did it, as they were called then
 * @param origin the network address, or {@code system}
 * @param event its stable name
 * @param scope whose affair it is
 * @param changes fields before and after, personal ones masked
 * @param reasons why it changed, in sentences; none where the event itself says it
 * @param sentence the same for the people concerned; null when it is no part of an ECT's history
 */
public record AuditEntry(
    EventId id,
    Instant at,
    AccountId actor,
    String actorName,
    String origin,
    String event,
    EventScope scope,
    List<Change> changes,
    List<String> reasons,
    @Nullable String sentence) {

  public AuditEntry {
    changes = List.copyOf(changes);
    reasons = List.copyOf(reasons);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "AuditEntry[" + id + ", " + event + "]";
  }
}
