package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a partner organisation that queries the system machine to machine. */
public record PartnerId(UUID value) {

  public PartnerId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static PartnerId of(String text) {
    return new PartnerId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
