package uk.ectmanager.application.induction.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.PlanReading;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The record of an induction as it is read, with what its own words leave open.
 *
 * @param induction as known on the day
 * @param asOf the day
 * @param plan null while no calendar is published
 * @param schools names of the schools of its posts
 * @param people names of the tutors that it names
 */
public record InductionReading(
    Induction induction,
    LocalDate asOf,
    @Nullable InductionPlan plan,
    Map<SchoolId, String> schools,
    Map<AccountId, String> people) {

  public InductionReading {
    schools = Map.copyOf(schools);
    people = Map.copyOf(people);
  }

  /** The plan with what it leaves open; empty while no calendar is published. */
  public Optional<PlanReading> planReading() {
    return plan == null ? Optional.empty() : Optional.of(new PlanReading(induction, plan, schools));
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "InductionReading[" + induction.id() + ", " + asOf + "]";
  }
}
