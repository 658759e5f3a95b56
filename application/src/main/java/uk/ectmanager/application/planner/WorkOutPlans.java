package uk.ectmanager.application.planner;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SettingsDraft;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.rules.InductionPlanner;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Works out plans for anybody, signed in or not, from what they enter: nothing is looked up and
 * nothing is kept. The facts go to the same calculator as those of a stored induction.
 */
public final class WorkOutPlans {

  private static final int LONGEST_ALIGNMENT = 30;

  private final TermLines lines;
  private final BankHolidays bankHolidays;
  private final InstantSource clock;
  private final Map<Boolean, TermLine> usual = new ConcurrentHashMap<>();

  public WorkOutPlans(TermLines lines, BankHolidays bankHolidays, InstantSource clock) {
    this.lines = lines;
    this.bankHolidays = bankHolidays;
    this.clock = clock;
  }

  /** What is asked. */
  public record Query(PlannerDraft draft) {}

  private record Scenario(String name, InductionFacts facts) {}

  /** The plans in the order of the what-ifs; refused with everything that is wrong at once. */
  public Result<List<WorkedOutPlan>> handle(Query query) {
    var draft = query.draft();
    var place = InputPlace.root();
    var today = LondonTime.dateAt(clock.instant());
    var asOf = draft.asOf() == null ? today : place.at("asOf").date(draft.asOf());
    var line = line(draft.years(), place);
    var settings = settings(draft.settings(), place.at("settings"));
    var scenarios = scenarios(draft.scenarios(), settings, line, place);
    if (!place.problems().none() || line == null || asOf == null) {
      return Result.refused(place.problems().all());
    }
    var plans = new ArrayList<WorkedOutPlan>();
    for (var index = 0; index < scenarios.size(); index++) {
      var scenario = scenarios.get(index);
      var plan = plan(scenario.facts(), line, asOf, place.at("scenarios", index));
      if (plan != null) {
        plans.add(new WorkedOutPlan(scenario.name(), scenario.facts(), plan));
      }
    }
    return place.problems().orElse(() -> List.copyOf(plans));
  }

  private static @Nullable InductionPlan plan(
      InductionFacts facts, TermLine line, LocalDate asOf, InputPlace place) {
    try {
      return switch (InductionPlanner.plan(facts, line, asOf, new Pace())) {
        case Result.Done<InductionPlan>(InductionPlan plan) -> notTooLong(plan, place);
        case Result.Refused<InductionPlan>(List<Problem> problems) -> {
          place.moved(problems);
          yield null;
        }
      };
    } catch (Pace.TooLong _) {
      tooLong(place);
      return null;
    }
  }

  private static @Nullable InductionPlan notTooLong(InductionPlan plan, InputPlace place) {
    var last = plan.reports().stream().mapToInt(PlannedReport::term).max().orElse(0);
    if (Math.max(last, plan.terms().size()) <= PlannerLimits.MOST_TERMS) {
      return plan;
    }
    tooLong(place);
    return null;
  }

  private static void tooLong(InputPlace place) {
    place.problem(
        ProblemCode.OUT_OF_RANGE,
        "This induction would take more than "
            + PlannerLimits.MOST_TERMS / TermCalendar.TERMS
            + " school years; the planner works out none so long.");
  }

  private List<Scenario> scenarios(
      List<ScenarioDraft> drafts,
      PlanSettings settings,
      @Nullable TermLine line,
      InputPlace place) {
    var list = place.at("scenarios");
    var scenarios = new ArrayList<Scenario>();
    var names = new HashSet<String>();
    if (drafts.isEmpty()) {
      list.problem(ProblemCode.REQUIRED, "Enter at least one what-if.");
    }
    if (list.fits(drafts, PlannerLimits.SCENARIOS, "what-ifs")) {
      for (var index = 0; index < drafts.size(); index++) {
        var at = place.at("scenarios", index);
        var name = name(drafts.get(index), index, at);
        if (!names.add(name)) {
          at.at("name").problem(ProblemCode.ALREADY_EXISTS, "Two what-ifs have that name.");
        }
        var facts = FactsReader.read(drafts.get(index), settings, line, at);
        if (facts != null) {
          scenarios.add(new Scenario(name, facts));
        }
      }
    }
    return scenarios;
  }

  private static String name(ScenarioDraft draft, int index, InputPlace at) {
    var given =
        at.problems()
            .optionalLine(
                draft.name(), PlannerLimits.LONGEST_NAME, "the name", at.at("name").steps());
    return Objects.requireNonNullElse(given, "Plan " + (index + 1));
  }

  private static PlanSettings settings(SettingsDraft draft, InputPlace place) {
    var standard = PlanSettings.STANDARD;
    var given = draft.alignmentSchoolDays();
    var days = given == null ? standard.alignmentDays() : given;
    if (days < 0 || days > LONGEST_ALIGNMENT) {
      place
          .at("alignmentSchoolDays")
          .problem(
              ProblemCode.OUT_OF_RANGE,
              "Alignment runs from 0 to " + LONGEST_ALIGNMENT + " school days.");
      days = standard.alignmentDays();
    }
    return new PlanSettings(
        days,
        standard.offsets(),
        Objects.requireNonNullElse(draft.absenceScaled(), standard.absenceScaled()),
        Objects.requireNonNullElse(draft.neonatalLeave(), standard.neonatalLeave()));
  }

  private @Nullable TermLine line(@Nullable List<TermCalendarDraft> years, InputPlace place) {
    if (years == null) {
      return usual.computeIfAbsent(true, key -> UsualCalendar.line(bankHolidays));
    }
    var list = place.at("calendar", "years");
    if (years.isEmpty()) {
      list.problem(ProblemCode.REQUIRED, "Enter at least one school year, or no calendar.");
      return null;
    }
    if (!list.fits(years, PlannerLimits.YEARS, "school years")) {
      return null;
    }
    var calendars = new ArrayList<TermCalendar>();
    for (var index = 0; index < years.size(); index++) {
      var calendar = calendar(years.get(index), list.at(Integer.toString(index)));
      if (calendar == null) {
        continue;
      }
      if (calendars.stream().anyMatch(other -> other.year().equals(calendar.year()))) {
        list.at(Integer.toString(index), "startYear")
            .problem(ProblemCode.ALREADY_EXISTS, "That school year is given twice.");
      }
      calendars.add(calendar);
    }
    return calendars.size() < years.size() ? null : list.take(lines.line(calendars));
  }

  private static @Nullable TermCalendar calendar(TermCalendarDraft draft, InputPlace place) {
    var published = TermCalendar.publish(UsualCalendar.NOBODY, null, draft, null, Instant.EPOCH);
    return switch (published) {
      case Result.Done<TermCalendar.Published>(var done) -> done.calendar();
      case Result.Refused<TermCalendar.Published>(List<Problem> problems) -> {
        place.moved(problems);
        yield null;
      }
    };
  }
}
