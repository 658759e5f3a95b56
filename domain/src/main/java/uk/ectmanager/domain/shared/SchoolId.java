package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a school as this system knows it; one per URN. */
public record SchoolId(UUID value) {

  public SchoolId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static SchoolId of(String text) {
    return new SchoolId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
