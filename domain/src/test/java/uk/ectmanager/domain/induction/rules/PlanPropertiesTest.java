package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** What holds for every career, on a thousand generated ones each. */
class PlanPropertiesTest {

  static Stream<Random> careers() {
    return IntStream.range(0, 1000).mapToObj(Random::new);
  }

  private static Fte fte(Random random) {
    return random.nextInt(3) == 0 ? Fte.FULL_TIME : new Fte(Rational.of(2 + random.nextInt(9), 10));
  }

  private static Spell spell(Random random, SchoolId school, LocalDate from) {
    var start = from.plusDays(random.nextInt(200));
    @Nullable LocalDate end = random.nextInt(3) == 0 ? null : start.plusDays(random.nextInt(500));
    var changes = new ArrayList<FteChange>();
    var day = start;
    while (random.nextInt(2) == 0) {
      day = day.plusDays(1 + random.nextInt(200));
      if (end == null || !day.isAfter(end)) {
        changes.add(new FteChange(day, fte(random)));
      }
    }
    return new Spell(school, start, end, fte(random), changes);
  }

  private static List<Spell> spells(Random random) {
    var spells = new ArrayList<Spell>();
    for (var i = 0; i <= random.nextInt(4); i++) {
      spells.add(
          spell(random, new SchoolId(new UUID(0, i)), Careers.START.plusDays(random.nextInt(700))));
    }
    return spells;
  }

  private static InductionFacts facts(int alignment, List<Spell> spells) {
    return new InductionFacts(new PlanSettings(alignment, ReportOffsets.STANDARD), spells);
  }

  private static InductionPlan plan(InductionFacts facts, LocalDate asOf) {
    return done(InductionPlanner.plan(facts, Careers.LINE, asOf));
  }

  private static LocalDate someDay(Random random) {
    return Careers.START.plusDays(random.nextInt(2000));
  }

  @ParameterizedTest
  @MethodSource("careers")
  void served_never_falls_with_time(Random random) {
    var facts = facts(10, spells(random));
    var day = someDay(random);
    var later = day.plusDays(random.nextInt(200));
    var plan = plan(facts, day);
    var next = plan(facts, later);
    assertThat(next.served()).isGreaterThanOrEqualTo(plan.served());
    assertThat(plan.served().plus(plan.remaining())).isEqualTo(plan.required());
    assertThat(plan.parts().get(0).served().plus(plan.parts().get(1).served()))
        .isEqualTo(plan.served());
    assertThat(next.reports()).isEqualTo(plan.reports());
    assertThat(next.completion()).isEqualTo(plan.completion());
  }

  @ParameterizedTest
  @MethodSource("careers")
  void splitting_a_spell_at_any_day_changes_nothing(Random random) {
    var spells = spells(random);
    var asOf = someDay(random);
    var whole = spells.get(random.nextInt(spells.size()));
    var last = whole.end() == null ? whole.start().plusDays(900) : whole.end();
    var days = (int) (last.toEpochDay() - whole.start().toEpochDay());
    if (days == 0) {
      whole = Spell.closed(whole.school(), whole.start(), last.plusDays(1), whole.fte());
      days = 1;
      spells.set(0, whole);
      spells.subList(1, spells.size()).clear();
    }
    var cut = whole.start().plusDays(1 + random.nextInt(days));
    var first = new ArrayList<FteChange>();
    var second = new ArrayList<FteChange>();
    var then = whole.fte();
    for (var change : whole.changes()) {
      if (change.from().isBefore(cut)) {
        first.add(change);
        then = change.fte();
      } else if (change.from().equals(cut)) {
        then = change.fte();
      } else {
        second.add(change);
      }
    }
    var split = new ArrayList<>(spells);
    split.remove(whole);
    split.add(new Spell(whole.school(), whole.start(), cut.minusDays(1), whole.fte(), first));
    split.add(new Spell(whole.school(), cut, whole.end(), then, second));
    assertThat(plan(facts(10, split), asOf)).isEqualTo(plan(facts(10, spells), asOf));
  }

  @ParameterizedTest
  @MethodSource("careers")
  void the_order_of_facts_does_not_matter(Random random) {
    var spells = spells(random);
    var asOf = someDay(random);
    var plan = plan(facts(10, spells), asOf);
    var shuffled = new ArrayList<Spell>();
    for (var spell : spells) {
      var changes = new ArrayList<>(spell.changes());
      Collections.shuffle(changes, random);
      shuffled.add(new Spell(spell.school(), spell.start(), spell.end(), spell.fte(), changes));
    }
    Collections.shuffle(shuffled, random);
    assertThat(facts(10, shuffled)).isEqualTo(facts(10, spells));
    assertThat(plan(facts(10, shuffled), asOf)).isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("careers")
  void served_is_the_sum_over_days_of_a_plain_count(Random random) {
    var spells = spells(random);
    var asOf = someDay(random);
    var plan = plan(facts(0, spells), asOf);
    var sum = Rational.ZERO;
    for (var day = Careers.START; !day.isAfter(asOf); day = day.plusDays(1)) {
      var weight = Careers.LINE.endOf(day).minus(Careers.LINE.startOf(day));
      if (weight.signum() == 0) {
        continue;
      }
      var rate = Rational.ZERO;
      for (var spell : spells) {
        if (spell.spans(day) && counts(spell)) {
          var now = spell.fte();
          for (var change : spell.changes()) {
            now = change.from().isAfter(day) ? now : change.fte();
          }
          rate = rate.plus(now.value());
        }
      }
      sum = sum.plus(weight.times(rate.min(Rational.ONE)));
    }
    assertThat(plan.served()).isEqualTo(sum.min(plan.required()));
  }

  private static boolean counts(Spell spell) {
    var end = spell.end();
    return end == null
        || !Careers.LINE
            .endOf(end)
            .minus(Careers.LINE.startOf(spell.start()))
            .isLessThan(Rational.ONE);
  }

  @ParameterizedTest
  @MethodSource("careers")
  void reports_are_in_order_while_employed_and_in_every_term_that_no_rule_drops(Random random) {
    var spells = spells(random);
    var plan = plan(facts(0, spells), someDay(random));
    var reports = plan.reports();
    for (var i = 0; i < reports.size(); i++) {
      var report = reports.get(i);
      assertThat(report.number()).isEqualTo(i + 1);
      assertThat(report.periodStart()).isBeforeOrEqualTo(report.periodEnd());
      assertThat(spells)
          .anyMatch(spell ->
              spell.school().equals(report.school())
                  && !spell.start().isAfter(report.periodEnd())
                  && counts(spell));
      if (i > 0) {
        assertThat(report.periodStart()).isAfter(reports.get(i - 1).periodEnd());
        assertThat(report.term()).isGreaterThanOrEqualTo(reports.get(i - 1).term());
      }
      var last = spells.stream().filter(PlanPropertiesTest::counts).toList();
      assertThat(last)
          .anyMatch(spell -> {
            var end = spell.end();
            return end == null || !report.dates().due().isAfter(end);
          });
    }
    assertThat(reports.stream().filter(r -> r.kind() == ReportKind.FORMAL_ASSESSMENT))
        .extracting(PlannedReport::part)
        .isEqualTo(
            List.of(1, 2)
                .subList(0, (int) plan.parts().stream().filter(p -> p.end() != null).count()));
    var open = spells.stream().allMatch(spell -> spell.end() == null);
    if (open) {
      var terms = new ArrayList<Integer>();
      reports.forEach(report -> terms.add(report.term()));
      plan.dropped().forEach(dropped -> terms.add(dropped.term()));
      var lastTerm = reports.getLast().term();
      assertThat(terms).containsAll(IntStream.rangeClosed(1, lastTerm).boxed().toList());
    }
  }
}
