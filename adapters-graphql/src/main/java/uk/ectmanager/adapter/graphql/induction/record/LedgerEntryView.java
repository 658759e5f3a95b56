package uk.ectmanager.adapter.graphql.induction.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;

/** The schema's LedgerEntry. */
record LedgerEntryView(
    int number,
    Instant at,
    String by,
    String what,
    @Nullable LocalDate validFrom,
    @Nullable String reason,
    @Nullable Integer corrects,
    @Nullable Integer correctedBy) {

  static List<LedgerEntryView> of(Ledger ledger) {
    return ledger.entries().stream().map(entry -> of(entry, ledger)).toList();
  }

  private static LedgerEntryView of(LedgerEntry entry, Ledger ledger) {
    return new LedgerEntryView(
        entry.number(),
        entry.at(),
        entry.byName(),
        FactWords.of(entry.fact()),
        entry.fact().validFrom(),
        entry.reason(),
        entry.corrects(),
        ledger.correctionOf(entry).map(LedgerEntry::number).orElse(null));
  }
}
