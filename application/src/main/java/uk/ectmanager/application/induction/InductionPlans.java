package uk.ectmanager.application.induction;

import java.time.LocalDate;
import java.util.function.Function;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionPlan;
import uk.ectmanager.domain.induction.InductionPlanner;
import uk.ectmanager.domain.induction.PlanSettings;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/** Brings an induction, its appropriate body's settings and its calendar to the planner. */
public final class InductionPlans {

  private final BodyDirectory bodies;
  private final Function<AppropriateBodyId, Result<TermLine>> lines;

  /**
   * @param lines the term line of an appropriate body; refused while it has published no calendar
   */
  public InductionPlans(BodyDirectory bodies, Function<AppropriateBodyId, Result<TermLine>> lines) {
    this.bodies = bodies;
    this.lines = lines;
  }

  /** The plan as it stands on a day; refused with NO_CALENDAR before the published years. */
  public Result<InductionPlan> of(Induction induction, LocalDate asOf) {
    var settings =
        bodies
            .find(induction.body())
            .map(body -> settings(body.settings()))
            .orElse(PlanSettings.STANDARD);
    return lines
        .apply(induction.body())
        .then(line -> InductionPlanner.plan(induction.facts(settings), line, asOf));
  }

  private static PlanSettings settings(BodySettings settings) {
    return new PlanSettings(settings.alignmentSchoolDays(), ReportOffsets.STANDARD);
  }
}
