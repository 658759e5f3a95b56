import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.rules.InductionPlanner;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Plans 10,000 generated careers on one thread and says how long that takes; no test, a figure.
 *
 * <p>With JDK 25, after {@code mvn -pl domain compile}:
 *
 * <pre>java -XX:+UseSerialGC -cp domain/target/classes bench/PlannerBench.java</pre>
 */
final class PlannerBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PLANS = 10_000;
  private static final LocalDate START = LocalDate.of(2021, 9, 1);

  private PlannerBench() {}

  public static void main(String[] arguments) {
    var line = line();
    var random = new Random(2026);
    var careers = new ArrayList<InductionFacts>();
    while (careers.size() < PLANS) {
      careers.add(career(random));
    }
    for (var round = 1; round <= 3; round++) {
      var began = THREADS.getCurrentThreadCpuTime();
      var reports = 0;
      for (var career : careers) {
        reports += reports(career, line);
      }
      var seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
      System.out.printf(
          "round %d: %,d plans with %,d reports in %.2f s of one core%n",
          round, PLANS, reports, seconds);
    }
  }

  private static int reports(InductionFacts career, TermLine line) {
    return switch (InductionPlanner.plan(career, line, START.plusYears(1))) {
      case Result.Done(var plan) -> plan.reports().size();
      case Result.Refused(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }

  private static InductionFacts career(Random random) {
    var start = START.plusDays(random.nextInt(400));
    var spells = new ArrayList<Spell>();
    var end = start.plusDays(200 + random.nextInt(400));
    var moves = random.nextInt(3) == 0;
    var change = new FteChange(start.plusDays(1 + random.nextInt(150)), fte(random));
    spells.add(new Spell(school(random), start, moves ? end : null, fte(random), List.of(change)));
    if (moves) {
      spells.add(Spell.open(school(random), end.plusDays(1 + random.nextInt(60)), fte(random)));
    }
    var absences = new ArrayList<Absence>();
    for (var count = random.nextInt(12); count > 0; count--) {
      var from = start.plusDays(random.nextInt(900));
      absences.add(
          Absence.between(
              from, from.plusDays(random.nextInt(8)), new HalfDays(1 + random.nextInt(12))));
    }
    var facts = InductionFacts.of(spells.toArray(Spell[]::new)).withAbsences(absences);
    if (random.nextInt(5) == 0) {
      var from = start.plusDays(random.nextInt(500));
      facts =
          facts.withLeaves(
              List.of(
                  new StatutoryLeave(
                      LeaveKind.MATERNITY,
                      from,
                      from.plusDays(180),
                      HalfDays.ofDays(90),
                      LeaveChoice.values()[random.nextInt(3)])));
    }
    return random.nextInt(10) > 0
        ? facts
        : facts.withExtensions(
            List.of(Extension.byBody(Rational.ONE, start.plusDays(700 + random.nextInt(200)))));
  }

  private static Fte fte(Random random) {
    return random.nextBoolean() ? Fte.FULL_TIME : new Fte(Rational.of(2 + random.nextInt(9), 10));
  }

  private static SchoolId school(Random random) {
    return new SchoolId(new UUID(0, random.nextInt(5)));
  }

  /** Two years like those of reference 5; later ones are projected. */
  private static TermLine line() {
    var body = new AppropriateBodyId(new UUID(0, 1));
    var calendars = new ArrayList<TermCalendar>();
    for (var year = 2021; year <= 2022; year++) {
      calendars.add(
          new TermCalendar(
              TermCalendarId.of(body, new AcademicYear(year)),
              List.of(
                  term(1, year, 9, 1, 12, 19, 10, 24),
                  term(2, year + 1, 1, 4, 4, 3, 2, 13),
                  term(3, year + 1, 4, 18, 7, 24, 5, 29)),
              List.of(),
              Instant.EPOCH,
              1));
    }
    return switch (TermLine.of(calendars, Set.of())) {
      case Result.Done(var line) -> line;
      case Result.Refused(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }

  private static Term term(
      int number,
      int year,
      int month,
      int day,
      int lastMonth,
      int lastDay,
      int halfMonth,
      int half) {
    var halfTerm = LocalDate.of(year, halfMonth, half);
    return Term.of(
        number,
        LocalDate.of(year, month, day),
        LocalDate.of(year, lastMonth, lastDay),
        halfTerm,
        halfTerm.plusDays(4),
        65);
  }
}
