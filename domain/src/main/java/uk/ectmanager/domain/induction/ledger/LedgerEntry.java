package uk.ectmanager.domain.induction.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;

/**
 * One line of the ledger.
 *
 * @param number its place, from 1; names the entry for ever
 * @param corrects the entry whose place it takes, null when it takes none; that one is kept
 * @param reason why it was recorded late or corrected, in the words of who recorded it
 * @param by who recorded it
 * @param byName as they were called then
 * @param at when it was recorded
 */
public record LedgerEntry(
    int number,
    RecordedFact fact,
    @Nullable Integer corrects,
    @Nullable String reason,
    AccountId by,
    String byName,
    Instant at) {

  public LedgerEntry {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(at, "at");
    if (number < 1 || (corrects != null && (corrects < 1 || corrects >= number))) {
      throw new IllegalArgumentException("an entry corrects an earlier one");
    }
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "LedgerEntry[" + number + ", " + fact.getClass().getSimpleName() + "]";
  }
}
