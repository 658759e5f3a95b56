package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.shared.SchoolId;

/** What a plan costs, counted in steps, and that it can be stopped at each. */
class StepsTest {

  private static final Fte LEAST = Fte.of("0.1");

  private static int steps(InductionFacts facts) {
    var steps = new AtomicInteger();
    InductionPlanner.plan(facts, Careers.LINE, Careers.START, steps::incrementAndGet);
    return steps.get();
  }

  @Test
  void a_plan_takes_a_few_steps_for_each_calendar_term() {
    var twentyYears = InductionFacts.of(Spell.open(Careers.A, Careers.START, LEAST));
    // 60 terms, each with its review, its report and its place in the list
    assertThat(steps(twentyYears)).isBetween(180, 200);
  }

  @Test
  void twelve_posts_that_change_twenty_times_take_steps_as_they_change() {
    var posts = new ArrayList<Spell>();
    for (var post = 0; post < 12; post++) {
      var start = Careers.START.plusDays(post);
      var changes =
          IntStream.rangeClosed(1, 20)
              .mapToObj(n -> new FteChange(start.plusDays(60L * n), Fte.of("0.010" + n % 9)))
              .toList();
      posts.add(new Spell(new SchoolId(new UUID(0, post)), start, null, Fte.of("0.01"), changes));
    }
    var facts = InductionFacts.of(posts.toArray(Spell[]::new));
    assertThat(steps(facts)).isLessThan(600);
  }

  @Test
  void absence_that_brings_in_more_absence_takes_a_step_each_time() {
    // a tenth of the days, at a tenth of full time: each day of the extension brings in another
    var absences =
        IntStream.range(0, 12)
            .mapToObj(n -> {
              var from = LocalDate.of(2031, 9, 1).plusYears(4L * n);
              return new Absence(
                  from, from.plusYears(4).minusDays(1), HalfDays.ofDays(78), AbsenceKind.AD_HOC);
            })
            .toList();
    var facts =
        InductionFacts.of(Spell.open(Careers.A, Careers.START, LEAST)).withAbsences(absences);
    assertThat(steps(facts)).isLessThan(4_000);
  }

  @Test
  void a_plan_ends_at_whichever_step_it_is_stopped() {
    var facts = InductionFacts.of(Spell.open(Careers.A, Careers.START, LEAST));
    for (var last : List.of(1, 2, 50, 100, steps(facts))) {
      var left = new AtomicInteger(last);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() ->
              InductionPlanner.plan(
                  facts,
                  Careers.LINE,
                  Careers.START,
                  () -> {
                    if (left.decrementAndGet() == 0) {
                      throw new CancellationException();
                    }
                  }));
      assertThat(left).hasValue(0);
    }
  }
}
