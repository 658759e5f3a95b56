package uk.ectmanager.adapter.graphql.planner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.calendar.TermInput;
import uk.ectmanager.application.planner.PlannerDraft;
import uk.ectmanager.application.planner.PlannerDraft.SettingsDraft;
import uk.ectmanager.application.planner.WorkOutPlans;
import uk.ectmanager.domain.calendar.TermCalendarDraft;

/** The schema's InductionPlanInput. */
record InductionPlanInput(
    @Nullable LocalDate asOf,
    @Nullable PlanCalendarInput calendar,
    @Nullable PlanSettingsInput settings,
    List<PlanScenarioInput> scenarios) {

  /** The schema's PlanCalendarInput. */
  record PlanCalendarInput(List<PlanYearInput> years) {}

  /** The schema's PlanYearInput. */
  record PlanYearInput(
      int startYear, List<TermInput> terms, @Nullable List<LocalDate> closureDays) {

    TermCalendarDraft toDraft() {
      return new TermCalendarDraft(
          startYear, TermInput.toDrafts(terms), closureDays == null ? List.of() : closureDays);
    }
  }

  /** The schema's PlanSettingsInput. */
  record PlanSettingsInput(
      @Nullable Integer alignmentSchoolDays,
      @Nullable Boolean absenceScaled,
      @Nullable Boolean neonatalLeave) {

    SettingsDraft toDraft() {
      return new SettingsDraft(alignmentSchoolDays, absenceScaled, neonatalLeave);
    }
  }

  WorkOutPlans.Query toQuery() {
    return new WorkOutPlans.Query(
        new PlannerDraft(
            asOf,
            calendar == null
                ? null
                : calendar.years().stream().map(PlanYearInput::toDraft).toList(),
            settings == null ? SettingsDraft.STANDARD : settings.toDraft(),
            scenarios.stream().map(PlanScenarioInput::toDraft).toList()));
  }
}
