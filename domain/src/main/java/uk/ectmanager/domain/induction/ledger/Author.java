package uk.ectmanager.domain.induction.ledger;

import java.time.Instant;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Who records something, and when.
 *
 * @param name as the ledger shows it
 */
public record Author(AccountId account, String name, Instant at) {

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Author[" + account + ", " + at + "]";
  }
}
