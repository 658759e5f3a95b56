package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one transfer of an ECT to another school. */
public record TransferId(UUID value) {

  public TransferId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static TransferId of(String text) {
    return new TransferId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
