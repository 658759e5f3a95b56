package uk.ectmanager.application.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * Invented careers from a seed: one to four posts, and everything that can happen in them. They
 * keep the rules that facts keep among one another: nobody is away twice on one day, nor for more
 * days than school days, and a school leads only while it employs.
 */
final class SomeCareers {

  private static final LocalDate FIRST_START = LocalDate.of(2021, 9, 1);
  private static final List<String> FTES =
      List.of("1", "1", "1", "0.9", "0.8", "0.7", "0.6", "0.5", "0.4", "0.2", "0.85", "0.3333");

  private static final TermLine LINE = line();

  private final Random random;

  private SomeCareers(long seed) {
    this.random = new Random(seed);
  }

  private static TermLine line() {
    var years =
        List.of(
            SomeCalendars.year2021(UsualCalendar.NOBODY),
            SomeCalendars.year2022(UsualCalendar.NOBODY));
    return switch (TermLine.of(years, SomeCalendars.BANK_HOLIDAYS.inEngland(2021, 2100))) {
      case Result.Done<TermLine>(TermLine line) -> line;
      case Result.Refused<TermLine>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  /** So many careers, always the same ones, under these settings. */
  static Stream<InductionFacts> careers(int count, PlanSettings settings) {
    return IntStream.range(0, count)
        .mapToObj(number -> new SomeCareers(20_260_000L + number).career(settings));
  }

  private InductionFacts career(PlanSettings settings) {
    var spells = spells();
    var absences = some(6, () -> absence(spells));
    var leaves = apart(some(2, () -> leave(spells)));
    return new InductionFacts(
        settings,
        spells,
        apart(absences, leaves),
        leaves,
        some(2, () -> extension(spells)),
        some(1, () -> reduction(spells)),
        random.nextInt(8) == 0 ? List.of(prior()) : List.of(),
        random.nextInt(6) == 0 ? List.of(lead(spells)) : List.of(),
        List.of(),
        random.nextInt(4) == 0 ? FIRST_START.minusDays(random.nextInt(1000)) : null);
  }

  /** Those that do not overlap one before. */
  private static List<StatutoryLeave> apart(List<StatutoryLeave> leaves) {
    var kept = new ArrayList<StatutoryLeave>();
    for (var leave : leaves) {
      if (kept.stream().noneMatch(other -> runs(other, leave.from(), leave.to()))) {
        kept.add(leave);
      }
    }
    return kept;
  }

  /** Those that overlap no leave and none before. */
  private static List<Absence> apart(List<Absence> absences, List<StatutoryLeave> leaves) {
    var kept = new ArrayList<Absence>();
    for (var one : absences) {
      var days = 2 * LINE.schoolDays(one.from(), one.to());
      if (days > 0
          && leaves.stream().noneMatch(leave -> runs(leave, one.from(), one.to()))
          && kept.stream()
              .allMatch(
                  other -> other.to().isBefore(one.from()) || one.to().isBefore(other.from()))) {
        var halves = Math.min(one.days().halves(), days);
        kept.add(new Absence(one.from(), one.to(), new HalfDays(halves), one.kind()));
      }
    }
    return kept;
  }

  private static boolean runs(
      StatutoryLeave leave, LocalDate first, @org.jspecify.annotations.Nullable LocalDate last) {
    var to = leave.to();
    return (to == null || !first.isAfter(to)) && (last == null || !leave.from().isAfter(last));
  }

  private List<Spell> spells() {
    var spells = new ArrayList<Spell>();
    var start = FIRST_START.plusDays(random.nextInt(900));
    var count = 1 + random.nextInt(4);
    for (var number = 0; number < count; number++) {
      var goesOn = number == count - 1 && random.nextInt(4) > 0;
      var end = goesOn ? null : start.plusDays(20 + random.nextInt(700));
      spells.add(
          new Spell(
              SpellReader.idOf((char) ('A' + number)),
              start,
              end,
              fte(),
              changes(start, end),
              kind()));
      start =
          (end == null ? start : end)
              .plusDays(random.nextInt(5) == 0 ? -random.nextInt(15) : 1 + random.nextInt(120));
    }
    return spells;
  }

  private List<FteChange> changes(
      LocalDate start, @org.jspecify.annotations.Nullable LocalDate end) {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    var from = start.plusDays(1 + random.nextInt(250));
    return end != null && from.isAfter(end) ? List.of() : List.of(new FteChange(from, fte()));
  }

  private SpellKind kind() {
    return switch (random.nextInt(12)) {
      case 0 -> new SpellKind.Supply(random.nextBoolean());
      case 1 -> new SpellKind.NotInTerms(Rational.of("0.75"), Rational.of("1.5"));
      default -> new SpellKind.Regular();
    };
  }

  private Absence absence(List<Spell> spells) {
    var from = dayIn(spells);
    var to = from.plusDays(random.nextInt(40));
    var length = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    return new Absence(
        from,
        to,
        new HalfDays(1 + random.nextInt(2 * length)),
        pick(List.of(AbsenceKind.values())));
  }

  private StatutoryLeave leave(List<Spell> spells) {
    var from = dayIn(spells);
    var kind = pick(List.of(LeaveKind.values()));
    if (random.nextInt(6) == 0) {
      return StatutoryLeave.since(kind, from);
    }
    var to = from.plusDays(60 + random.nextInt(245));
    return new StatutoryLeave(
        kind,
        from,
        to,
        HalfDays.ofDays(1 + random.nextInt(LINE.schoolDays(from, to))),
        pick(List.of(LeaveChoice.values())));
  }

  private Extension extension(List<Spell> spells) {
    return new Extension(
        pick(List.of(ExtensionKind.values())),
        Rational.of(1 + random.nextInt(30), 10),
        dayIn(spells).plusDays(random.nextInt(900)),
        random.nextInt(3) == 0 ? 1 + random.nextInt(2) : null,
        null);
  }

  private Reduction reduction(List<Spell> spells) {
    var decided = dayIn(spells);
    var consented = random.nextInt(4) == 0 ? null : decided;
    return random.nextBoolean()
        ? new Reduction.ForExperience(Rational.of(10 + random.nextInt(50), 10), decided, consented)
        : new Reduction.EarlyCompletion(decided.plusDays(random.nextInt(1500)), decided, consented);
  }

  private PriorInduction prior() {
    return new PriorInduction(
        pick(List.of(PriorInduction.Place.values())),
        Rational.of(1 + random.nextInt(40), 10),
        new HalfDays(random.nextInt(70)),
        null,
        null);
  }

  private LeadSchool lead(List<Spell> spells) {
    var one = List.of(pick(spells));
    return new LeadSchool(dayIn(one), one.getFirst().school());
  }

  private LocalDate dayIn(List<Spell> spells) {
    var spell = pick(spells);
    var end = spell.end();
    var length = end == null ? 900 : (int) (end.toEpochDay() - spell.start().toEpochDay()) + 1;
    return spell.start().plusDays(random.nextInt(length));
  }

  private Fte fte() {
    return Fte.of(pick(FTES));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(int most, java.util.function.Supplier<T> one) {
    return random.nextBoolean()
        ? List.of()
        : Stream.generate(one).limit(1 + random.nextInt(most)).toList();
  }
}
