package uk.ectmanager.adapter.mongo.induction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.shared.AccountId;

/** One line of the ledger as it is stored; its number is its place. */
record LedgerEntryDocument(
    FactDocument fact,
    @Nullable Integer corrects,
    @Nullable String reason,
    String by,
    String byName,
    Instant at) {

  static List<LedgerEntryDocument> of(Ledger ledger) {
    return ledger.entries().stream().map(LedgerEntryDocument::of).toList();
  }

  private static LedgerEntryDocument of(LedgerEntry entry) {
    return new LedgerEntryDocument(
        FactDocument.of(entry.fact()),
        entry.corrects(),
        entry.reason(),
        entry.by().toString(),
        entry.byName(),
        entry.at());
  }

  LedgerEntry toDomain(int number) {
    return new LedgerEntry(number, fact.toDomain(), corrects, reason, AccountId.of(by), byName, at);
  }
}
