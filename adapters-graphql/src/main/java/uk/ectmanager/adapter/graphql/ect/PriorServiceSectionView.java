package uk.ectmanager.adapter.graphql.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.Evidence;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;

/** The schema's PriorServiceSection. */
record PriorServiceSectionView(List<PriorSpellView> spells, List<EvidenceView> evidence) {

  static @Nullable PriorServiceSectionView of(@Nullable PriorServiceSection section) {
    return section == null
        ? null
        : new PriorServiceSectionView(
            section.spells().stream().map(PriorSpellView::of).toList(),
            section.evidence().stream().map(EvidenceView::of).toList());
  }

  /** The schema's PriorSpell. */
  record PriorSpellView(
      PriorSpell.Place place,
      String schoolName,
      String schoolAddress,
      String appropriateBody,
      LocalDate start,
      LocalDate end,
      BigDecimal fte,
      BigDecimal termsServed,
      BigDecimal termsCounted,
      BigDecimal daysAbsent) {

    static PriorSpellView of(PriorSpell spell) {
      return new PriorSpellView(
          spell.place(),
          spell.schoolName(),
          spell.schoolAddress(),
          spell.appropriateBody(),
          spell.start(),
          spell.end(),
          spell.pattern().fte(),
          spell.termsServed(),
          spell.termsCounted(),
          spell.daysAbsent());
    }
  }

  /** The schema's Evidence. */
  record EvidenceView(String what, String where) {

    static EvidenceView of(Evidence evidence) {
      return new EvidenceView(evidence.what(), evidence.where());
    }
  }
}
