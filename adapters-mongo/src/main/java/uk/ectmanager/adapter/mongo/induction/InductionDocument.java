package uk.ectmanager.adapter.mongo.induction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An induction as it is stored; an FTE is its exact text.
 *
 * @param nextRelease follows from slots and released terms; stored to be found by
 */
record InductionDocument(
    String id,
    String bodyId,
    String schoolId,
    List<SpellDocument> spells,
    List<SlotDocument> slots,
    List<Integer> releasedTerms,
    @Nullable LocalDate nextRelease) {

  record SpellDocument(
      String schoolId,
      LocalDate start,
      @Nullable LocalDate end,
      String fte,
      List<ChangeDocument> changes) {

    static SpellDocument of(Spell spell) {
      return new SpellDocument(
          spell.school().toString(),
          spell.start(),
          spell.end(),
          spell.fte().toString(),
          spell.changes().stream()
              .map(change -> new ChangeDocument(change.from(), change.fte().toString()))
              .toList());
    }

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

  static InductionDocument of(Induction induction) {
    return new InductionDocument(
        induction.id().toString(),
        induction.body().toString(),
        induction.school().toString(),
        induction.spells().stream().map(SpellDocument::of).toList(),
        induction.slots().stream().map(SlotDocument::of).toList(),
        induction.releasedTerms().stream().sorted().toList(),
        induction.nextRelease().orElse(null));
  }

  Induction toDomain() {
    return new Induction(
        EctId.of(id),
        AppropriateBodyId.of(bodyId),
        SchoolId.of(schoolId),
        spells.stream().map(SpellDocument::toDomain).toList(),
        slots.stream().map(SlotDocument::toDomain).toList(),
        Set.copyOf(releasedTerms));
  }
}
