package uk.ectmanager.domain.ect;

import java.util.List;

/** The next state of a registration with the events that tell of the step. */
public record RegistrationChange(Registration next, List<RegistrationEvent> events) {

  public RegistrationChange {
    events = List.copyOf(events);
  }
}
