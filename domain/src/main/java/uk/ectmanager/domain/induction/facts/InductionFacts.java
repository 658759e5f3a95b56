package uk.ectmanager.domain.induction.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Everything that a plan follows from, except the calendar: the same facts make the same plan, in
 * whichever order they were recorded.
 *
 * <p>Absences, statutory leave and its choice, extensions, reductions, the transitional cohort and
 * a named lead school become further components here (ADR 0003).
 *
 * @param spells at least one; kept in order of start, school, end and FTE
 */
public record InductionFacts(PlanSettings settings, List<Spell> spells) {

  private static final Comparator<Spell> ORDER =
      Comparator.comparing(Spell::start)
          .thenComparing(spell -> spell.school().value())
          .thenComparing(Spell::end, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Spell::fte)
          .thenComparing(spell -> spell.changes().toString());

  public InductionFacts {
    Objects.requireNonNull(settings, "settings");
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("an induction has a spell");
    }
    spells = spells.stream().sorted(ORDER).toList();
  }

  /** The facts of one post, with the standard settings. */
  public static InductionFacts of(Spell... spells) {
    return new InductionFacts(PlanSettings.STANDARD, List.of(spells));
  }
}
