package uk.ectmanager.domain.induction.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about one induction, in the order in which it was recorded. It only ever
 * grows: a correction takes the place of an entry from then on, and both can be read.
 */
public record Ledger(List<LedgerEntry> entries) {

  /**
   * How many entries people may make: more than a career of forty years has, and still a document
   * that is read at once. What a transfer, a release or undoing a registration records goes in
   * beyond them, so that nobody is held by a full ledger.
   */
  public static final int MOST = 2_000;

  /** Nothing recorded yet. */
  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger {
    entries = List.copyOf(entries);
    var number = 0;
    for (var entry : entries) {
      if (entry.number() != ++number) {
        throw new IllegalArgumentException("entries are numbered from 1 without a gap");
      }
    }
  }

  /**
   * A fact that stands: no later entry corrects it.
   *
   * @param root number of the entry by which it first came into the ledger; stays the same however
   *     often it is corrected
   * @param entry the latest entry of it
   */
  public record Standing<F extends RecordedFact>(int root, LedgerEntry entry, F fact) {}

  /** Whether people may add no more entries. */
  public boolean isFull() {
    return entries.size() >= MOST;
  }

  /** How many entries there are; rises with each. */
  public int revision() {
    return entries.size();
  }

  /**
   * The ledger with one entry more; its time is never before that of the entry before it.
   *
   * @param corrects the entry whose place it takes; null for a new fact
   */
  public Ledger with(
      RecordedFact fact, @Nullable Integer corrects, @Nullable String reason, Author by) {
    var at =
        entries.isEmpty() || entries.getLast().at().isBefore(by.at())
            ? by.at()
            : entries.getLast().at();
    var longer = new ArrayList<>(entries);
    longer.add(
        new LedgerEntry(entries.size() + 1, fact, corrects, reason, by.account(), by.name(), at));
    return new Ledger(longer);
  }

  /** What had been recorded by that moment, the moment included. */
  public Ledger asKnownAt(Instant moment) {
    return new Ledger(entries.stream().filter(entry -> !entry.at().isAfter(moment)).toList());
  }

  /** The facts that stand, by the number of their first entry. */
  public List<Standing<RecordedFact>> standing() {
    var latest = new TreeMap<Integer, LedgerEntry>();
    var roots = new int[entries.size()];
    for (var entry : entries) {
      var corrected = entry.corrects();
      var root = corrected == null ? entry.number() : roots[corrected - 1];
      roots[entry.number() - 1] = root;
      latest.put(root, entry);
    }
    var standing = new ArrayList<Standing<RecordedFact>>();
    for (Map.Entry<Integer, LedgerEntry> one : latest.entrySet()) {
      if (!(one.getValue().fact() instanceof RecordedFact.Struck)) {
        standing.add(new Standing<>(one.getKey(), one.getValue(), one.getValue().fact()));
      }
    }
    return standing;
  }

  /** The facts of one kind that stand, by the number of their first entry. */
  public <F extends RecordedFact> List<Standing<F>> standing(Class<F> kind) {
    return standing().stream()
        .filter(one -> kind.isInstance(one.fact()))
        .map(one -> new Standing<>(one.root(), one.entry(), kind.cast(one.fact())))
        .toList();
  }

  /** The fact of that kind that the entry of that number belongs to, if it still stands. */
  public <F extends RecordedFact> Optional<Standing<F>> standing(Class<F> kind, int number) {
    if (number < 1 || number > entries.size()) {
      return Optional.empty();
    }
    var root = rootOf(entries.get(number - 1));
    return standing(kind).stream().filter(one -> one.root() == root).findFirst();
  }

  /** The entry that took the place of this one, if any did. */
  public Optional<LedgerEntry> correctionOf(LedgerEntry entry) {
    return entries.stream()
        .filter(later -> Integer.valueOf(entry.number()).equals(later.corrects()))
        .findFirst();
  }

  /** Whether a fact can correct another: one of the same kind about the same post, or nothing. */
  public static boolean mayTakeThePlaceOf(RecordedFact next, RecordedFact before) {
    if (next instanceof RecordedFact.Struck) {
      return true;
    }
    if (next.getClass() != before.getClass()) {
      return false;
    }
    return switch (next) {
      case RecordedFact.OfPost one -> one.post() == ((RecordedFact.OfPost) before).post();
      case RecordedFact.LeaveChosen one ->
          one.leave() == ((RecordedFact.LeaveChosen) before).leave();
      case RecordedFact other -> true;
    };
  }

  /** The number by which the fact of an entry first came into the ledger. */
  public int rootOf(LedgerEntry entry) {
    var first = entry;
    while (first.corrects() != null) {
      first = entries.get(first.corrects() - 1);
    }
    return first.number();
  }
}
