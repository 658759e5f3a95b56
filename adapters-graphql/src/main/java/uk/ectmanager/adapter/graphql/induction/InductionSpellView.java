package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's InductionSpell. */
record InductionSpellView(
    String school,
    LocalDate start,
    @Nullable LocalDate end,
    TermsFigureView counts,
    CountedSpell.Standing standing,
    List<DatedFteView> fte) {

  static InductionSpellView of(
      CountedSpell counted, List<Spell> spells, Map<SchoolId, String> names) {
    return new InductionSpellView(
        names.getOrDefault(counted.school(), ""),
        counted.start(),
        counted.end(),
        TermsFigureView.of(counted.served(), List.of(counted.reason())),
        counted.standing(),
        spells.stream()
            .filter(spell -> belongs(spell, counted))
            .flatMap(spell -> ftes(spell).stream())
            .toList());
  }

  private static boolean belongs(Spell spell, CountedSpell counted) {
    var end = counted.end();
    return spell.school().equals(counted.school())
        && !spell.start().isBefore(counted.start())
        && (end == null || !spell.start().isAfter(end));
  }

  private static List<DatedFteView> ftes(Spell spell) {
    var ftes = new ArrayList<DatedFteView>();
    ftes.add(DatedFteView.of(spell.start(), spell.fte()));
    spell.changes().forEach(change -> ftes.add(DatedFteView.of(change.from(), change.fte())));
    return ftes;
  }
}
