package uk.ectmanager.application;

import java.time.Instant;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;

/**
 * A domain event with who caused it, when and from where.
 *
 * @param actorName as the audit trail shows it
 * @param origin the network address of the request, or {@code system}
 */
public record RecordedEvent(
    EventId id, Instant at, AccountId actor, String actorName, String origin, DomainEvent event) {}
