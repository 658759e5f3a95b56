package uk.ectmanager.application.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.planner.PlannerDraft.AbsenceDraft;
import uk.ectmanager.application.planner.PlannerDraft.ExtensionDraft;
import uk.ectmanager.application.planner.PlannerDraft.FteDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeadDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeaveDraft;
import uk.ectmanager.application.planner.PlannerDraft.NotInTermsDraft;
import uk.ectmanager.application.planner.PlannerDraft.PriorDraft;
import uk.ectmanager.application.planner.PlannerDraft.ReductionDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SettingsDraft;
import uk.ectmanager.application.planner.PlannerDraft.SpellDraft;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.shared.Rational;

/** Drafts for the planner, and facts turned into what somebody would type. */
final class SomeDrafts {

  private SomeDrafts() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static SpellDraft spell(String school, String start, @Nullable String end, String fte) {
    return new SpellDraft(
        school, day(start), end == null ? null : day(end), number(fte), List.of(), null, null);
  }

  /** A post without an end at an institution without terms. */
  static SpellDraft lasting(String fte, String equivalence) {
    return new SpellDraft(
        "A",
        day("2026-09-01"),
        null,
        number(fte),
        List.of(),
        null,
        new NotInTermsDraft(number(equivalence), number("1")));
  }

  /** A what-if of spells alone. */
  static ScenarioDraft scenario(@Nullable String name, SpellDraft... spells) {
    return new ScenarioDraft(
        name,
        List.of(spells),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** What-ifs on the usual calendar, told for a day. */
  static PlannerDraft usual(String asOf, ScenarioDraft... scenarios) {
    return new PlannerDraft(day(asOf), null, SettingsDraft.STANDARD, List.of(scenarios));
  }

  /** What-ifs on the calendars of reference 5, told for a day. */
  static PlannerDraft onTable5(String asOf, ScenarioDraft... scenarios) {
    return new PlannerDraft(day(asOf), table5(), SettingsDraft.STANDARD, List.of(scenarios));
  }

  /** The calendars of reference 5 as somebody would type them. */
  static List<TermCalendarDraft> table5() {
    return List.of(
        year(2021, SomeCalendars.terms2021()),
        year(2022, SomeCalendars.year2022(UsualCalendar.NOBODY).terms()));
  }

  /** A year as somebody would type it. */
  static TermCalendarDraft year(int startYear, List<Term> terms) {
    return new TermCalendarDraft(startYear, SomeCalendars.drafts(terms), List.of());
  }

  /** A published year as somebody would type it. */
  static TermCalendarDraft year(TermCalendar calendar) {
    return new TermCalendarDraft(
        calendar.year().starting(), SomeCalendars.drafts(calendar.terms()), calendar.closureDays());
  }

  /** What somebody would type to say these facts. */
  static ScenarioDraft of(InductionFacts facts) {
    return new ScenarioDraft(
        null,
        facts.spells().stream().map(SomeDrafts::of).toList(),
        facts.absences().stream()
            .map(one -> new AbsenceDraft(one.from(), one.to(), days(one.days()), one.kind()))
            .toList(),
        facts.leaves().stream()
            .map(one ->
                new LeaveDraft(
                    one.kind(),
                    one.from(),
                    one.to(),
                    one.days().isNone() ? null : days(one.days()),
                    one.choice()))
            .toList(),
        facts.extensions().stream()
            .map(one ->
                new ExtensionDraft(one.kind(), plain(one.terms()), one.decided(), one.part()))
            .toList(),
        facts.reductions().stream().map(SomeDrafts::of).toList(),
        facts.priorService().stream()
            .map(one ->
                new PriorDraft(
                    one.place() == PriorInduction.Place.THIS_SCHOOL,
                    plain(one.terms()),
                    days(one.absent()),
                    one.from(),
                    one.to()))
            .toList(),
        facts.leadSchools().stream()
            .map(one -> new LeadDraft(one.from(), SpellReader.letterOf(one.school())))
            .toList(),
        facts.qtsAwarded());
  }

  /** Settings as somebody would type them. */
  static SettingsDraft of(PlanSettings settings) {
    return new SettingsDraft(
        settings.alignmentDays(), settings.absenceScaled(), settings.neonatalLeave());
  }

  private static SpellDraft of(Spell spell) {
    var supply = spell.kind() instanceof SpellKind.Supply(boolean agreed) ? agreed : null;
    var college =
        spell.kind() instanceof SpellKind.NotInTerms(var equivalence, var minimum)
            ? new NotInTermsDraft(plain(equivalence), plain(minimum))
            : null;
    return new SpellDraft(
        SpellReader.letterOf(spell.school()),
        spell.start(),
        spell.end(),
        plain(spell.fte().value()),
        spell.changes().stream()
            .map(change -> new FteDraft(change.from(), plain(change.fte().value())))
            .toList(),
        supply,
        college);
  }

  private static ReductionDraft of(Reduction reduction) {
    return switch (reduction) {
      case Reduction.ForExperience(var terms, var decided, var consented) ->
          new ReductionDraft(plain(terms), null, decided, consented);
      case Reduction.EarlyCompletion(var completes, var decided, var consented) ->
          new ReductionDraft(null, completes, decided, consented);
    };
  }

  private static BigDecimal plain(Rational number) {
    return new BigDecimal(Objects.requireNonNull(number).toString());
  }

  private static BigDecimal days(HalfDays days) {
    return new BigDecimal(days.toString());
  }
}
