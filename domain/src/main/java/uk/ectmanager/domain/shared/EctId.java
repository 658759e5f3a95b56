package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies an early career teacher: their registration and their one induction (L22). */
public record EctId(UUID value) {

  public EctId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static EctId of(String text) {
    return new EctId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
