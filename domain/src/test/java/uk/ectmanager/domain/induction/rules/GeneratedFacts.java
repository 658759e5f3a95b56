package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.CompletedReport;
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
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** Invented careers of every sort, the same for the same seed. */
public final class GeneratedFacts {

  private GeneratedFacts() {}

  /** Facts of any kind but completed reports. */
  public static InductionFacts of(Random random) {
    return new InductionFacts(
        new PlanSettings(
            random.nextInt(12),
            ReportOffsets.STANDARD,
            random.nextInt(4) == 0,
            random.nextBoolean()),
        some(random, 1, 3, GeneratedFacts::spell),
        some(random, 0, 3, GeneratedFacts::absence),
        some(random, 0, 1, GeneratedFacts::leave),
        some(random, 0, 1, GeneratedFacts::extension),
        some(random, 0, 1, GeneratedFacts::reduction),
        some(random, 0, 1, GeneratedFacts::prior),
        some(random, 0, 1, GeneratedFacts::lead),
        List.of(),
        null);
  }

  /** A planned report as it is kept once it is completed. */
  static CompletedReport completed(PlannedReport report) {
    return new CompletedReport(
        report.kind(),
        report.part(),
        report.term(),
        report.school(),
        report.periodStart(),
        report.periodEnd(),
        report.dates());
  }

  static boolean isAppeal(Extension extension) {
    return extension.kind() == ExtensionKind.APPEAL;
  }

  private static <T> List<T> some(Random random, int least, int most, Function<Random, T> make) {
    var all = new ArrayList<T>();
    var count = least + random.nextInt(most - least + 1);
    while (all.size() < count) {
      all.add(make.apply(random));
    }
    return all;
  }

  private static LocalDate day(Random random, int within) {
    return Careers.START.plusDays(random.nextInt(within));
  }

  private static SchoolId school(Random random) {
    return new SchoolId(new UUID(0, random.nextInt(3)));
  }

  private static Fte fte(Random random) {
    return random.nextInt(3) == 0 ? Fte.FULL_TIME : new Fte(Rational.of(2 + random.nextInt(9), 10));
  }

  private static Spell spell(Random random) {
    var start = day(random, 700);
    @Nullable LocalDate end = random.nextInt(2) == 0 ? null : start.plusDays(random.nextInt(700));
    var changes = new ArrayList<FteChange>();
    var day = start.plusDays(1 + random.nextInt(300));
    if (random.nextBoolean() && (end == null || !day.isAfter(end))) {
      changes.add(new FteChange(day, fte(random)));
    }
    var kind =
        switch (random.nextInt(12)) {
          case 0 -> new SpellKind.Supply(true);
          case 1 -> new SpellKind.Supply(false);
          case 2 -> new SpellKind.NotInTerms(Rational.of(3, 4), Rational.of(3, 2));
          default -> new SpellKind.Regular();
        };
    return new Spell(school(random), start, end, fte(random), changes, kind);
  }

  private static Absence absence(Random random) {
    var from = day(random, 1200);
    var kinds = AbsenceKind.values();
    return new Absence(
        from,
        from.plusDays(random.nextInt(60)),
        new HalfDays(1 + random.nextInt(80)),
        kinds[random.nextInt(kinds.length)]);
  }

  private static StatutoryLeave leave(Random random) {
    var from = day(random, 1200);
    var kinds = LeaveKind.values();
    var kind = kinds[random.nextInt(kinds.length)];
    if (random.nextInt(8) == 0) {
      return StatutoryLeave.since(kind, from);
    }
    var choices = LeaveChoice.values();
    return new StatutoryLeave(
        kind,
        from,
        from.plusDays(random.nextInt(250)),
        new HalfDays(random.nextInt(200)),
        choices[random.nextInt(choices.length)]);
  }

  private static Extension extension(Random random) {
    var kinds = ExtensionKind.values();
    return new Extension(
        kinds[random.nextInt(kinds.length)],
        Rational.of(1 + random.nextInt(30), 10),
        day(random, 1500),
        random.nextInt(3) == 0 ? 1 : null,
        null);
  }

  private static Reduction reduction(Random random) {
    var decided = day(random, 1000);
    @Nullable LocalDate consented = random.nextInt(4) == 0 ? null : decided.plusDays(3);
    return random.nextBoolean()
        ? new Reduction.ForExperience(Rational.of(10 + random.nextInt(50), 10), decided, consented)
        : new Reduction.EarlyCompletion(decided.plusDays(random.nextInt(900)), decided, consented);
  }

  private static PriorInduction prior(Random random) {
    var from = LocalDate.of(2019 + random.nextInt(2), 9, 1);
    return new PriorInduction(
        random.nextBoolean() ? PriorInduction.Place.ELSEWHERE : PriorInduction.Place.THIS_SCHOOL,
        Rational.of(1 + random.nextInt(40), 10),
        new HalfDays(random.nextInt(80)),
        random.nextBoolean() ? null : from,
        random.nextBoolean() ? null : from.plusDays(300));
  }

  private static LeadSchool lead(Random random) {
    return new LeadSchool(day(random, 900), school(random));
  }
}
