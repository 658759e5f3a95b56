package uk.ectmanager.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies the sign-in account of one person. */
public record AccountId(UUID value) {

  public AccountId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the canonical text of a UUID; throws {@link IllegalArgumentException} otherwise. */
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
