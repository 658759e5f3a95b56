package uk.ectmanager.application.induction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.calendar.CalendarBook;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.rules.InductionPlanner;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** Brings inductions, their appropriate bodies' settings and calendars to the planner. */
public final class InductionPlans {

  private final BodyDirectory bodies;
  private final TermLines lines;

  public InductionPlans(BodyDirectory bodies, TermLines lines) {
    this.bodies = bodies;
    this.lines = lines;
  }

  /** The plan as it stands on a day; refused with NO_CALENDAR before the published years. */
  public Result<InductionPlan> of(Induction induction, LocalDate asOf) {
    return ofAll(List.of(induction), asOf)
        .getOrDefault(
            induction.id(),
            Result.refused(
                ProblemCode.NO_CALENDAR,
                "The appropriate body has not published a term calendar yet."));
  }

  /**
   * The plans as they stand on a day, in two calls to the storage however many there are; an
   * induction whose appropriate body has published nothing is refused or left out.
   */
  public Map<EctId, Result<InductionPlan>> ofAll(Collection<Induction> inductions, LocalDate asOf) {
    return inductions.isEmpty() ? Map.of() : ofAll(inductions, lines.book(paths(inductions)), asOf);
  }

  /** The same with the calendars that held at a moment. */
  public Map<EctId, Result<InductionPlan>> ofAllAsOf(
      Collection<Induction> inductions, LocalDate asOf, Instant moment) {
    return inductions.isEmpty()
        ? Map.of()
        : ofAll(inductions, lines.bookAsOf(paths(inductions), moment), asOf);
  }

  /** The plans on other calendars than the published ones, in one call to the storage. */
  public Map<EctId, Result<InductionPlan>> ofAll(
      Collection<Induction> inductions, CalendarBook calendars, LocalDate asOf) {
    var settings =
        bodies.findAll(
            inductions.stream().map(Induction::body).collect(Collectors.toUnmodifiableSet()));
    var plans = new HashMap<EctId, Result<InductionPlan>>();
    for (var induction : inductions) {
      var facts = induction.facts(settings(settings.get(induction.body())));
      plans.put(
          induction.id(),
          calendars
              .line(induction.calendarPath())
              .then(line -> InductionPlanner.plan(facts, line, asOf)));
    }
    return plans;
  }

  private static List<CalendarPath> paths(Collection<Induction> inductions) {
    return inductions.stream().map(Induction::calendarPath).toList();
  }

  private static PlanSettings settings(@Nullable AppropriateBody body) {
    return body == null
        ? PlanSettings.STANDARD
        : new PlanSettings(body.settings().alignmentSchoolDays(), ReportOffsets.STANDARD);
  }
}
