package uk.ectmanager.adapter.graphql.planner;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.planner.WorkOutPlans;

/** Plans worked out for anybody. */
@Controller
final class PlannerController {

  private final WorkOutPlans workOutPlans;

  PlannerController(WorkOutPlans workOutPlans) {
    this.workOutPlans = workOutPlans;
  }

  @QueryMapping
  InductionPlanAnswerView inductionPlan(@Argument InductionPlanInput input) {
    return InductionPlanAnswerView.of(workOutPlans.handle(input.toQuery()), input);
  }
}
