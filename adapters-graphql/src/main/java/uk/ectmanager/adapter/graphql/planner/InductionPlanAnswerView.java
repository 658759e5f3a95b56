package uk.ectmanager.adapter.graphql.planner;

import java.util.List;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.adapter.graphql.induction.InductionPlanView;
import uk.ectmanager.application.planner.WorkedOutPlan;
import uk.ectmanager.domain.shared.Result;

/** The schema's InductionPlanAnswer. */
record InductionPlanAnswerView(
    List<ScenarioPlanView> scenarios, boolean usualCalendar, List<ProblemView> problems) {

  /** The schema's ScenarioPlan. */
  record ScenarioPlanView(String name, InductionPlanView plan) {

    static ScenarioPlanView of(WorkedOutPlan worked) {
      return new ScenarioPlanView(
          worked.name(), InductionPlanView.of(worked.facts(), worked.plan(), worked.letters()));
    }
  }

  static InductionPlanAnswerView of(Result<List<WorkedOutPlan>> result, InductionPlanInput input) {
    return Payload.of(
        result,
        plans -> plans.stream().map(ScenarioPlanView::of).toList(),
        (plans, problems) ->
            new InductionPlanAnswerView(
                plans == null ? List.of() : plans, input.calendar() == null, problems));
  }
}
