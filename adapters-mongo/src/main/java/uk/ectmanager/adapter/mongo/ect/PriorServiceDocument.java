package uk.ectmanager.adapter.mongo.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.Evidence;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;
import uk.ectmanager.domain.ect.section.WorkingPattern;

/** Section 6 as it is stored; numbers as text, exactly. */
record PriorServiceDocument(List<SpellDocument> spells, List<EvidenceDocument> evidence) {

  /** One spell. */
  record SpellDocument(
      String place,
      String schoolName,
      String schoolAddress,
      String appropriateBody,
      LocalDate start,
      LocalDate end,
      String fte,
      String termsServed,
      String daysAbsent) {

    static SpellDocument of(PriorSpell spell) {
      return new SpellDocument(
          spell.place().name(),
          spell.schoolName(),
          spell.schoolAddress(),
          spell.appropriateBody(),
          spell.start(),
          spell.end(),
          spell.pattern().fte().toPlainString(),
          spell.termsServed().toPlainString(),
          spell.daysAbsent().toPlainString());
    }

    PriorSpell toDomain() {
      return new PriorSpell(
          PriorSpell.Place.valueOf(place),
          schoolName,
          schoolAddress,
          appropriateBody,
          start,
          end,
          new WorkingPattern(new BigDecimal(fte)),
          new BigDecimal(termsServed),
          new BigDecimal(daysAbsent));
    }
  }

  /** One reference. */
  record EvidenceDocument(String what, String where) {}

  static @Nullable PriorServiceDocument of(@Nullable PriorServiceSection section) {
    return section == null
        ? null
        : new PriorServiceDocument(
            section.spells().stream().map(SpellDocument::of).toList(),
            section.evidence().stream()
                .map(one -> new EvidenceDocument(one.what(), one.where()))
                .toList());
  }

  PriorServiceSection toDomain() {
    return new PriorServiceSection(
        spells.stream().map(SpellDocument::toDomain).toList(),
        evidence.stream().map(one -> new Evidence(one.what(), one.where())).toList());
  }
}
