package uk.ectmanager.domain.induction.rules;

import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PartExtension;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** Invented careers on the calendars of reference 5, and short ways to ask about their plans. */
public final class Careers {

  public static final SchoolId A = new SchoolId(new UUID(0, 0xa));
  public static final SchoolId B = new SchoolId(new UUID(0, 0xb));
  public static final TermLine LINE = Table5.line();

  /** The first day of term 1, on which most of them start. */
  public static final LocalDate START = day("2021-09-01");

  private Careers() {}

  public static Fte fte(String value) {
    return Fte.of(value);
  }

  public static Rational terms(String value) {
    return Rational.of(value);
  }

  /** From the first day of term 1, without an end. */
  public static Spell since(SchoolId school, String start, String fte) {
    return Spell.open(school, day(start), fte(fte));
  }

  public static Spell between(SchoolId school, String start, String end, String fte) {
    return Spell.closed(school, day(start), day(end), fte(fte));
  }

  public static InductionPlan plan(String asOf, Spell... spells) {
    return done(InductionPlanner.plan(InductionFacts.of(spells), LINE, day(asOf)));
  }

  public static InductionPlan plan(PlanSettings settings, String asOf, Spell... spells) {
    return done(
        InductionPlanner.plan(new InductionFacts(settings, List.of(spells)), LINE, day(asOf)));
  }

  public static List<Integer> reviewTerms(InductionPlan plan) {
    return plan.reports().stream()
        .filter(report -> report.kind() == ReportKind.PROGRESS_REVIEW)
        .map(PlannedReport::term)
        .toList();
  }

  public static List<PlannedReport> assessments(InductionPlan plan) {
    return plan.reports().stream()
        .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
        .toList();
  }

  /** Kind initial, term and due date of each report, such as {@code P1 2021-12-20}. */
  public static List<String> reports(InductionPlan plan) {
    return plan.reports().stream()
        .map(report ->
            switch (report.kind()) {
                  case PROGRESS_REVIEW -> "P";
                  case FORMAL_ASSESSMENT -> "F";
                  case INTERIM_ASSESSMENT -> "I";
                }
                + report.term()
                + " "
                + report.dates().due())
        .toList();
  }

  public static List<Rule> rules(List<Reason> reasons) {
    return reasons.stream().map(Reason::rule).toList();
  }

  /** The plan of facts with more than spells. */
  public static InductionPlan plan(String asOf, InductionFacts facts) {
    return done(InductionPlanner.plan(facts, LINE, day(asOf)));
  }

  /** The facts of one full-time post since the first day of term 1. */
  public static InductionFacts fullTime() {
    return InductionFacts.of(since(A, "2021-09-01", "1"));
  }

  /** An ad hoc absence. */
  public static Absence away(String from, String to, String days) {
    return Absence.between(day(from), day(to), HalfDays.of(days));
  }

  /** Statutory leave that ended. */
  public static StatutoryLeave leave(
      LeaveKind kind, String from, String to, String days, LeaveChoice choice) {
    return new StatutoryLeave(kind, day(from), day(to), HalfDays.of(days), choice);
  }

  /** The last days of the parts, in order; null for one without. */
  public static List<@Nullable LocalDate> ends(InductionPlan plan) {
    var ends = new ArrayList<@Nullable LocalDate>();
    for (var part : plan.parts()) {
      ends.add(part.end());
    }
    return ends;
  }

  /** The days that extend each part, such as {@code absence 30}. */
  public static List<String> extensions(InductionPlan plan) {
    return plan.parts().stream()
        .flatMap(part -> part.extensions().stream())
        .map(extension ->
            switch (extension) {
              case PartExtension.ByAbsence absence -> "absence " + absence.days();
              case PartExtension.ByLeave leave -> "leave " + leave.days();
              case PartExtension.ByDecision decision -> "decision " + decision.terms();
            })
        .toList();
  }
}
