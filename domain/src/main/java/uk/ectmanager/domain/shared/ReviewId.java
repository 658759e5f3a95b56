package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one progress review of one ECT. */
public record ReviewId(UUID value) {

  public ReviewId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static ReviewId of(String text) {
    return new ReviewId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
