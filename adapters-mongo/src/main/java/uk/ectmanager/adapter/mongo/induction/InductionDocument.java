package uk.ectmanager.adapter.mongo.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.ledger.Told;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An induction as it is stored; an FTE is its exact text.
 *
 * @param schoolId of a document from before there was a ledger
 * @param spells of a document from before there was a ledger
 * @param ledger null in a document from before there was one
 * @param told null in a document from before anybody was told
 * @param nextRelease follows from slots and released terms; stored to be found by
 * @param nextTurn the next day on which something follows from what is recorded
 * @param earlierBodyIds of appropriate bodies before this one, stored to be found by; null in a
 *     document from before they were
 */
record InductionDocument(
    String id,
    String bodyId,
    @Nullable String schoolId,
    @Nullable List<SpellDocument> spells,
    @Nullable List<LedgerEntryDocument> ledger,
    @Nullable PostingDocument posting,
    @Nullable ToldDocument told,
    List<SlotDocument> slots,
    List<Integer> releasedTerms,
    @Nullable LocalDate nextRelease,
    @Nullable LocalDate nextTurn,
    @Nullable List<String> earlierBodyIds) {

  record SpellDocument(
      String schoolId,
      LocalDate start,
      @Nullable LocalDate end,
      String fte,
      List<ChangeDocument> changes) {

    Spell toDomain() {
      return new Spell(
          SchoolId.of(schoolId),
          start,
          end,
          Fte.of(fte),
          changes.stream()
              .map(change -> new FteChange(change.from(), Fte.of(change.fte())))
              .toList());
    }
  }

  record ChangeDocument(LocalDate from, String fte) {}

  record SlotDocument(
      String kind,
      int number,
      int term,
      LocalDate periodStart,
      LocalDate periodEnd,
      LocalDate release,
      LocalDate earliest,
      LocalDate due,
      boolean provisional) {

    static SlotDocument of(ReportSlot slot) {
      return new SlotDocument(
          slot.kind().name(),
          slot.number(),
          slot.term(),
          slot.periodStart(),
          slot.periodEnd(),
          slot.dates().release(),
          slot.dates().earliest(),
          slot.dates().due(),
          slot.provisional());
    }

    ReportSlot toDomain() {
      return new ReportSlot(
          ReportKind.valueOf(kind),
          number,
          term,
          periodStart,
          periodEnd,
          new ReportDates(release, earliest, due),
          provisional);
    }
  }

  record ToldDocument(List<Integer> warned, List<Integer> extended, List<Integer> returned) {

    static ToldDocument of(Told told) {
      return new ToldDocument(
          told.warned().stream().sorted().toList(),
          told.extended().stream().sorted().toList(),
          told.returned().stream().sorted().toList());
    }

    Told toDomain() {
      return new Told(Set.copyOf(warned), Set.copyOf(extended), Set.copyOf(returned));
    }
  }

  static InductionDocument of(Induction induction) {
    return new InductionDocument(
        induction.id().toString(),
        induction.body().toString(),
        null,
        null,
        LedgerEntryDocument.of(induction.ledger()),
        PostingDocument.of(induction.posting()),
        ToldDocument.of(induction.told()),
        induction.slots().stream().map(SlotDocument::of).toList(),
        induction.releasedTerms().stream().sorted().toList(),
        induction.nextRelease().orElse(null),
        induction.nextTurn(),
        induction.earlierBodies().stream().map(AppropriateBodyId::toString).toList());
  }

  Induction toDomain() {
    var places = slots.stream().map(SlotDocument::toDomain).toList();
    var released = Set.copyOf(releasedTerms);
    if (ledger == null || posting == null) {
      return new Induction(
          EctId.of(id),
          AppropriateBodyId.of(bodyId),
          SchoolId.of(Objects.requireNonNull(schoolId)),
          Objects.requireNonNull(spells).stream().map(SpellDocument::toDomain).toList(),
          places,
          released);
    }
    var entries = new ArrayList<LedgerEntry>();
    for (var entry : ledger) {
      entries.add(entry.toDomain(entries.size() + 1));
    }
    return new Induction(
        EctId.of(id),
        AppropriateBodyId.of(bodyId),
        new Ledger(entries),
        posting.toDomain(),
        nextTurn,
        told == null ? Told.NOTHING : told.toDomain(),
        places,
        released);
  }
}
