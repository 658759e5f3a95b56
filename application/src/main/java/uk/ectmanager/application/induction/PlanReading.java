package uk.ectmanager.application.induction;

import java.util.Map;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A plan as it is read, with what its own words leave open.
 *
 * @param induction whose facts the plan follows from
 * @param schools names of the schools of its posts
 */
public record PlanReading(Induction induction, InductionPlan plan, Map<SchoolId, String> schools) {

  public PlanReading {
    schools = Map.copyOf(schools);
  }
}
