package uk.ectmanager.application.planner;

import java.util.Map;
import java.util.TreeMap;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The plan of one what-if.
 *
 * @param name its label
 * @param facts what was entered
 */
public record WorkedOutPlan(String name, InductionFacts facts, InductionPlan plan) {

  /** The letters of its schools. */
  public Map<SchoolId, String> letters() {
    var letters = new TreeMap<SchoolId, String>(java.util.Comparator.comparing(SchoolId::value));
    for (Spell spell : facts.spells()) {
      letters.put(spell.school(), SpellReader.letterOf(spell.school()));
    }
    return letters;
  }
}
