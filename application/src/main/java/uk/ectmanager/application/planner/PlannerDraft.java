package uk.ectmanager.application.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;

/**
 * What somebody asks the planner, not yet checked.
 *
 * @param asOf the day the plans are told for, today when null
 * @param years the school years of the calendar, null for the usual one
 * @param settings as the appropriate body may set them
 * @param scenarios what-ifs, worked out side by side
 */
public record PlannerDraft(
    @Nullable LocalDate asOf,
    @Nullable List<TermCalendarDraft> years,
    SettingsDraft settings,
    List<ScenarioDraft> scenarios) {

  public PlannerDraft {
    years = years == null ? null : List.copyOf(years);
    scenarios = List.copyOf(scenarios);
  }

  /** Settings; each one that is null is the standard's. */
  public record SettingsDraft(
      @Nullable Integer alignmentSchoolDays,
      @Nullable Boolean absenceScaled,
      @Nullable Boolean neonatalLeave) {

    /** The standard. */
    public static final SettingsDraft STANDARD = new SettingsDraft(null, null, null);
  }

  /**
   * One what-if.
   *
   * @param name a label for the answer, null for its number
   */
  public record ScenarioDraft(
      @Nullable String name,
      List<SpellDraft> spells,
      List<AbsenceDraft> absences,
      List<LeaveDraft> leaves,
      List<ExtensionDraft> extensions,
      List<ReductionDraft> reductions,
      List<PriorDraft> priorService,
      List<LeadDraft> leadSchools,
      @Nullable LocalDate qtsAwarded) {

    public ScenarioDraft {
      spells = List.copyOf(spells);
      absences = List.copyOf(absences);
      leaves = List.copyOf(leaves);
      extensions = List.copyOf(extensions);
      reductions = List.copyOf(reductions);
      priorService = List.copyOf(priorService);
      leadSchools = List.copyOf(leadSchools);
    }
  }

  /**
   * Employment at a school.
   *
   * @param school a letter, such as A
   * @param supplyAgreed null unless it is supply teaching
   * @param notInTerms null unless the institution does not work in school terms
   */
  public record SpellDraft(
      String school,
      LocalDate start,
      @Nullable LocalDate end,
      BigDecimal fte,
      List<FteDraft> changes,
      @Nullable Boolean supplyAgreed,
      @Nullable NotInTermsDraft notInTerms) {

    public SpellDraft {
      changes = List.copyOf(changes);
    }
  }

  /** A change of FTE. */
  public record FteDraft(LocalDate from, BigDecimal fte) {}

  /** The equivalence and minimum of an institution without terms, in terms. */
  public record NotInTermsDraft(BigDecimal equivalence, BigDecimal minimumTerms) {}

  /** Days away; one day when {@code to} is null. */
  public record AbsenceDraft(
      LocalDate from, @Nullable LocalDate to, BigDecimal days, @Nullable AbsenceKind kind) {}

  /** Statutory leave; goes on when {@code to} is null. */
  public record LeaveDraft(
      LeaveKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal days,
      @Nullable LeaveChoice choice) {}

  /** An extension by decision; by the appropriate body when kind is null. */
  public record ExtensionDraft(
      @Nullable ExtensionKind kind, BigDecimal terms, LocalDate decided, @Nullable Integer part) {}

  /** A reduction by decision: to so many terms, or completed early on a day. */
  public record ReductionDraft(
      @Nullable BigDecimal toTerms,
      @Nullable LocalDate completes,
      LocalDate decided,
      @Nullable LocalDate consented) {}

  /** Service before the spells, at the first school of them or elsewhere. */
  public record PriorDraft(
      boolean atFirstSchool,
      BigDecimal terms,
      @Nullable BigDecimal daysAbsent,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** The school that reports from a day on. */
  public record LeadDraft(LocalDate from, String school) {}
}
