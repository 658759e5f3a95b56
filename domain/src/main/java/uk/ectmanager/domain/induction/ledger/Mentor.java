package uk.ectmanager.domain.induction.ledger;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.EmailAddress;

/**
 * Who mentors the ECT; data only, a mentor has no account (glossary).
 *
 * @param name 1 to 141 characters
 */
public record Mentor(String name, @Nullable EmailAddress email) {

  /** The most characters a name may have. */
  public static final int LONGEST_NAME = 141;

  public Mentor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a mentor has a name");
    }
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Mentor";
  }
}
