package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one domain event; handlers recognise a repeated delivery by it. */
public record EventId(UUID value) {

  public EventId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static EventId of(String text) {
    return new EventId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
