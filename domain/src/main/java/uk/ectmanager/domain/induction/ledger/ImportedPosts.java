package uk.ectmanager.domain.induction.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.AccountId;

/** A ledger for posts that were known before there was one: recorded by the system, on day one. */
public final class ImportedPosts {

  private static final AccountId SYSTEM = new AccountId(new UUID(0, 1));

  private ImportedPosts() {}

  /** Whether an entry tells of something that was known before there was a ledger. */
  public static boolean isImported(LedgerEntry entry) {
    return entry.by().equals(SYSTEM);
  }

  /** The ledger of these posts, at least one; all of them ordinary, as they were then. */
  public static Ledger ledger(List<Spell> spells) {
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("an induction has a spell");
    }
    var first =
        spells.stream().map(Spell::start).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    Instant at = first.atStartOfDay(ZoneOffset.UTC).toInstant();
    var by = new Author(SYSTEM, "ECT Manager", at);
    var ledger = Ledger.EMPTY;
    for (var spell : spells) {
      if (!spell.kind().equals(new SpellKind.Regular())) {
        throw new IllegalArgumentException("nobody recorded other kinds of post then");
      }
      ledger =
          ledger.with(
              new PostBegan(spell.school(), spell.start(), spell.end(), spell.fte(), null),
              null,
              null,
              by);
      var post = ledger.revision();
      for (var change : spell.changes()) {
        ledger =
            ledger.with(
                new ContractChanged(post, change.from(), change.fte(), null, null, null),
                null,
                null,
                by);
      }
    }
    return ledger;
  }
}
