package uk.ectmanager.adapter.graphql.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.planner.PlannerDraft.AbsenceDraft;
import uk.ectmanager.application.planner.PlannerDraft.ExtensionDraft;
import uk.ectmanager.application.planner.PlannerDraft.FteDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeadDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeaveDraft;
import uk.ectmanager.application.planner.PlannerDraft.NotInTermsDraft;
import uk.ectmanager.application.planner.PlannerDraft.PriorDraft;
import uk.ectmanager.application.planner.PlannerDraft.ReductionDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SpellDraft;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;

/** The schema's PlanScenarioInput, with the inputs that only it has. */
record PlanScenarioInput(
    @Nullable String name,
    List<PlanSpellInput> spells,
    @Nullable List<PlanAbsenceInput> absences,
    @Nullable List<PlanLeaveInput> leaves,
    @Nullable List<PlanExtensionInput> extensions,
    @Nullable List<PlanReductionInput> reductions,
    @Nullable List<PlanPriorServiceInput> priorService,
    @Nullable List<PlanLeadSchoolInput> leadSchools,
    @Nullable LocalDate qtsAwarded) {

  /** The schema's PlanSpellInput. */
  record PlanSpellInput(
      String school,
      LocalDate start,
      @Nullable LocalDate end,
      BigDecimal fte,
      @Nullable List<PlanFteChangeInput> changes,
      @Nullable Boolean supplyAgreed,
      @Nullable PlanNotInTermsInput notInTerms) {

    SpellDraft toDraft() {
      return new SpellDraft(
          school,
          start,
          end,
          fte,
          drafts(changes, change -> new FteDraft(change.from(), change.fte())),
          supplyAgreed,
          notInTerms == null
              ? null
              : new NotInTermsDraft(notInTerms.equivalence(), notInTerms.minimumTerms()));
    }
  }

  /** The schema's PlanFteChangeInput. */
  record PlanFteChangeInput(LocalDate from, BigDecimal fte) {}

  /** The schema's PlanNotInTermsInput. */
  record PlanNotInTermsInput(BigDecimal equivalence, BigDecimal minimumTerms) {}

  /** The schema's PlanAbsenceInput. */
  record PlanAbsenceInput(
      LocalDate from, @Nullable LocalDate to, BigDecimal days, @Nullable AbsenceKind kind) {

    AbsenceDraft toDraft() {
      return new AbsenceDraft(from, to, days, kind);
    }
  }

  /** The schema's PlanLeaveInput. */
  record PlanLeaveInput(
      LeaveKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal days,
      @Nullable LeaveChoice choice) {

    LeaveDraft toDraft() {
      return new LeaveDraft(kind, from, to, days, choice);
    }
  }

  /** The schema's PlanExtensionInput. */
  record PlanExtensionInput(
      @Nullable ExtensionKind kind, BigDecimal terms, LocalDate decided, @Nullable Integer part) {

    ExtensionDraft toDraft() {
      return new ExtensionDraft(kind, terms, decided, part);
    }
  }

  /** The schema's PlanReductionInput. */
  record PlanReductionInput(
      @Nullable BigDecimal toTerms,
      @Nullable LocalDate completes,
      LocalDate decided,
      @Nullable LocalDate consented) {

    ReductionDraft toDraft() {
      return new ReductionDraft(toTerms, completes, decided, consented);
    }
  }

  /** The schema's PlanPriorServiceInput. */
  record PlanPriorServiceInput(
      @Nullable Boolean atFirstSchool,
      BigDecimal terms,
      @Nullable BigDecimal daysAbsent,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    PriorDraft toDraft() {
      return new PriorDraft(Boolean.TRUE.equals(atFirstSchool), terms, daysAbsent, from, to);
    }
  }

  /** The schema's PlanLeadSchoolInput. */
  record PlanLeadSchoolInput(LocalDate from, String school) {

    LeadDraft toDraft() {
      return new LeadDraft(from, school);
    }
  }

  ScenarioDraft toDraft() {
    return new ScenarioDraft(
        name,
        drafts(spells, PlanSpellInput::toDraft),
        drafts(absences, PlanAbsenceInput::toDraft),
        drafts(leaves, PlanLeaveInput::toDraft),
        drafts(extensions, PlanExtensionInput::toDraft),
        drafts(reductions, PlanReductionInput::toDraft),
        drafts(priorService, PlanPriorServiceInput::toDraft),
        drafts(leadSchools, PlanLeadSchoolInput::toDraft),
        qtsAwarded);
  }

  private static <I, D> List<D> drafts(@Nullable List<I> inputs, Function<I, D> draft) {
    return inputs == null ? List.of() : inputs.stream().map(draft).toList();
  }
}
