package uk.ectmanager.domain.partner;

import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PartnerId;

/** What happens to partner systems; an affair of the operator. */
public sealed interface PartnerEvent extends DomainEvent {

  @Override
  default EventScope scope() {
    return EventScope.NONE;
  }

  /** A partner system was registered. */
  record PartnerRegistered(PartnerId partner, String clientId, String name)
      implements PartnerEvent {}

  /** Secret, name, scopes, providers or activity of a partner system were set anew. */
  record PartnerChanged(PartnerId partner, String clientId, String name) implements PartnerEvent {}
}
