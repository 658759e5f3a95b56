package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies an appropriate body (AB). */
public record AppropriateBodyId(UUID value) {

  public AppropriateBodyId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static AppropriateBodyId of(String text) {
    return new AppropriateBodyId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
