package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.shared.Rational;

/** What holds for every career with absence, leave, extensions and the rest; a thousand each. */
class CalculatorPropertiesTest {

  static Stream<Random> careers() {
    return IntStream.range(0, 1000).mapToObj(seed -> new Random(seed * 7919L));
  }

  private static InductionPlan plan(InductionFacts facts, LocalDate asOf) {
    return done(InductionPlanner.plan(facts, Careers.LINE, asOf));
  }

  private static LocalDate someDay(Random random) {
    return Careers.START.plusDays(random.nextInt(2000));
  }

  @ParameterizedTest
  @MethodSource("careers")
  void served_never_falls_with_time_and_the_plan_does_not_depend_on_the_day(Random random) {
    var facts = GeneratedFacts.of(random);
    var day = someDay(random);
    var plan = plan(facts, day);
    var next = plan(facts, day.plusDays(random.nextInt(200)));
    assertThat(next.served()).isGreaterThanOrEqualTo(plan.served());
    assertThat(plan.remaining().signum()).isGreaterThanOrEqualTo(0);
    assertThat(plan.served().plus(plan.remaining())).isEqualTo(plan.required());
    assertThat(next.required()).isEqualTo(plan.required());
    assertThat(next.reports()).isEqualTo(plan.reports());
    assertThat(next.completion()).isEqualTo(plan.completion());
    var parts = plan.parts();
    assertThat(parts.stream().map(part -> part.served()).reduce(Rational.ZERO, Rational::plus))
        .isEqualTo(plan.served());
    assertThat(parts.stream().map(part -> part.required()).reduce(Rational.ZERO, Rational::plus))
        .isEqualTo(plan.required());
    var end = plan.completion().exact();
    if (end != null) {
      assertThat(plan(facts, end).remaining()).isEqualTo(Rational.ZERO);
    }
  }

  @ParameterizedTest
  @MethodSource("careers")
  void served_never_falls_with_fte(Random random) {
    var start = Careers.START.plusDays(random.nextInt(300));
    var less = 1 + random.nextInt(9);
    var more = less + 1 + random.nextInt(10 - less);
    var asOf = someDay(random);
    var slow = plan(InductionFacts.of(open(start, less)), asOf);
    var fast = plan(InductionFacts.of(open(start, more)), asOf);
    assertThat(fast.served()).isGreaterThanOrEqualTo(slow.served());
    assertThat(fast.completion().exact()).isBeforeOrEqualTo(slow.completion().exact());
  }

  private static Spell open(LocalDate start, int tenths) {
    return Spell.open(Careers.A, start, new Fte(Rational.of(tenths, 10)));
  }

  @ParameterizedTest
  @MethodSource("careers")
  void splitting_a_spell_at_any_day_changes_nothing(Random random) {
    var facts = GeneratedFacts.of(random);
    var spells = new ArrayList<>(facts.spells());
    var whole = spells.remove(random.nextInt(spells.size()));
    var end = whole.end();
    var last = end == null ? whole.start().plusDays(900) : end;
    var days = (int) (last.toEpochDay() - whole.start().toEpochDay());
    var cut = whole.start().plusDays(1 + random.nextInt(Math.max(1, days)));
    if (end != null && cut.isAfter(end)) {
      cut = end;
    }
    if (!cut.isAfter(whole.start())) {
      cut = whole.start().plusDays(1);
      whole = Spell.closed(whole.school(), whole.start(), cut, whole.fte()).with(whole.kind());
    }
    var joined = new ArrayList<>(spells);
    joined.add(whole);
    var split = new ArrayList<>(spells);
    split.addAll(halves(whole, cut));
    var asOf = someDay(random);
    assertThat(plan(facts.withSpells(split), asOf)).isEqualTo(plan(facts.withSpells(joined), asOf));
  }

  private static List<Spell> halves(Spell whole, LocalDate cut) {
    var first = new ArrayList<FteChange>();
    var second = new ArrayList<FteChange>();
    var then = whole.fte();
    for (var change : whole.changes()) {
      if (change.from().isAfter(cut)) {
        second.add(change);
      } else {
        then = change.fte();
        if (change.from().isBefore(cut)) {
          first.add(change);
        }
      }
    }
    return List.of(
        new Spell(
            whole.school(), whole.start(), cut.minusDays(1), whole.fte(), first, whole.kind()),
        new Spell(whole.school(), cut, whole.end(), then, second, whole.kind()));
  }

  @ParameterizedTest
  @MethodSource("careers")
  void the_order_of_facts_does_not_matter(Random random) {
    var facts = GeneratedFacts.of(random);
    var shuffled =
        facts
            .withSpells(shuffled(facts.spells(), random))
            .withAbsences(shuffled(facts.absences(), random))
            .withLeaves(shuffled(facts.leaves(), random))
            .withExtensions(shuffled(facts.extensions(), random))
            .withReductions(shuffled(facts.reductions(), random))
            .withPriorService(shuffled(facts.priorService(), random))
            .withLeadSchools(shuffled(facts.leadSchools(), random));
    var asOf = someDay(random);
    assertThat(shuffled).isEqualTo(facts);
    assertThat(plan(shuffled, asOf)).isEqualTo(plan(facts, asOf));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("careers")
  void adding_an_absence_never_brings_a_date_forward(Random random) {
    // by decision, more time moves the line between what is moved and what has its own assessment
    var facts = GeneratedFacts.of(random).withExtensions(List.of());
    var from = Careers.START.plusDays(random.nextInt(1200));
    var absence =
        Absence.between(
            from, from.plusDays(random.nextInt(60)), new HalfDays(1 + random.nextInt(120)));
    var all = new ArrayList<>(facts.absences());
    all.add(absence);
    var before = plan(facts, Careers.START);
    var after = plan(facts.withAbsences(all), Careers.START);
    if (after.parts().size() == before.parts().size()) {
      for (var i = 0; i < before.parts().size(); i++) {
        notEarlier(before.parts().get(i).end(), after.parts().get(i).end());
      }
    }
    notEarlier(before.completion().exact(), after.completion().exact());
    notEarlier(before.completion().lastAssessment(), after.completion().lastAssessment());
    assertThat(after.required()).isGreaterThanOrEqualTo(before.required());
  }

  private static void notEarlier(@Nullable LocalDate before, @Nullable LocalDate after) {
    if (before == null) {
      assertThat(after).isNull();
    } else if (after != null) {
      assertThat(after).isAfterOrEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("careers")
  void a_report_is_due_in_every_term_while_employed_unless_a_rule_drops_it(Random random) {
    var facts =
        GeneratedFacts.of(random)
            .withSpells(List.of(open(Careers.START, 2 + random.nextInt(9))))
            .withLeadSchools(List.of())
            .withPriorService(List.of());
    var plan = plan(facts, Careers.START);
    var terms = new ArrayList<Integer>();
    plan.reports().forEach(report -> terms.add(report.term()));
    plan.dropped().forEach(dropped -> terms.add(dropped.term()));
    var appeal = facts.extensions().stream().anyMatch(one -> GeneratedFacts.isAppeal(one));
    if (!plan.reports().isEmpty() && !appeal) {
      var last = plan.reports().getLast().term();
      assertThat(terms).containsAll(IntStream.rangeClosed(1, last).boxed().toList());
    }
    var reports = plan.reports();
    for (var i = 1; i < reports.size(); i++) {
      assertThat(reports.get(i).periodEnd()).isAfterOrEqualTo(reports.get(i - 1).periodEnd());
    }
  }

  @ParameterizedTest
  @MethodSource("careers")
  void a_completed_report_never_moves(Random random) {
    var facts = GeneratedFacts.of(random);
    var reports = plan(facts, Careers.START).reports();
    var count = reports.isEmpty() ? 0 : random.nextInt(reports.size() + 1);
    var completed = reports.subList(0, count).stream().map(GeneratedFacts::completed).toList();
    var other = GeneratedFacts.of(random);
    var changed =
        new InductionFacts(
            facts.settings(),
            random.nextBoolean() ? facts.spells() : other.spells(),
            other.absences(),
            other.leaves(),
            facts.extensions(),
            facts.reductions(),
            facts.priorService(),
            facts.leadSchools(),
            completed,
            null);
    var plan = plan(changed, someDay(random));
    assertThat(plan.reports().stream().filter(PlannedReport::completed))
        .extracting(GeneratedFacts::completed)
        .containsExactlyElementsOf(changed.completed());
    var last =
        completed.stream().map(CompletedReport::periodEnd).max(LocalDate::compareTo).orElse(null);
    for (var report : plan.reports()) {
      if (!report.completed() && last != null) {
        assertThat(report.periodEnd()).isAfter(last);
      }
    }
    for (var part : List.of(1, 2)) {
      var held = completed.stream().filter(one -> isAssessment(one, part)).count();
      var planned =
          plan.reports().stream()
              .filter(one -> one.kind() == ReportKind.FORMAL_ASSESSMENT && one.part() == part)
              .count();
      assertThat(planned).isGreaterThanOrEqualTo(held);
    }
  }

  private static boolean isAssessment(CompletedReport report, int part) {
    return report.kind() == ReportKind.FORMAL_ASSESSMENT && report.part() == part;
  }
}
