package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.PlanReading;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's InductionPlan. */
public record InductionPlanView(
    LocalDate asOf,
    TermsFigureView required,
    TermsFigureView served,
    TermsFigureView remaining,
    @Nullable ExplainedDateView projectedEnd,
    @Nullable ExplainedDateView exactCompletion,
    List<InductionPartView> parts,
    List<InductionSpellView> spells,
    List<PlannedReportView> reports,
    List<DroppedReviewView> droppedReviews,
    boolean servedProvisional,
    EarlyCompletionView earlyCompletion,
    @Nullable LocalDate shortSupplyUntil,
    InductionPlan plan) {

  /** Its type in the schema. */
  static final String TYPE = "InductionPlan";

  /** The schema's DroppedReview. */
  record DroppedReviewView(int term, LocalDate date, ReasonView reason) {}

  /** The schema's EarlyCompletion. */
  record EarlyCompletionView(boolean eligible, @Nullable LocalDate from, ReasonView reason) {}

  /** The schema's TimetableReduction. */
  record TimetableReductionView(int part, int percent, ReasonView reason) {}

  /** How much the timetable is reduced on a day, that of the plan when null. */
  Optional<TimetableReductionView> timetableReductionOn(@Nullable LocalDate day) {
    return plan.timetableReduction(day == null ? asOf : day)
        .map(reduction ->
            new TimetableReductionView(
                reduction.part(), reduction.percent(), ReasonView.of(reduction.reason())));
  }

  /** A plan as the schema shows it. */
  public static InductionPlanView of(PlanReading reading) {
    var induction = reading.induction();
    return of(induction.id(), induction.spells(), reading.plan(), reading.schools());
  }

  /** A plan of nobody known, as worked out from facts that were entered. */
  public static InductionPlanView of(
      InductionFacts facts, InductionPlan plan, Map<SchoolId, String> schools) {
    return of(null, facts.spells(), plan, schools);
  }

  private static InductionPlanView of(
      @Nullable EctId ect, List<Spell> known, InductionPlan plan, Map<SchoolId, String> schools) {
    var end = plan.completion();
    var early = plan.earlyCompletion();
    return new InductionPlanView(
        plan.asOf(),
        TermsFigureView.of(plan.required(), about(Figure.REQUIRED, plan.reasons())),
        TermsFigureView.of(plan.served(), about(Figure.SERVED, plan.reasons())),
        TermsFigureView.of(plan.remaining(), about(Figure.REMAINING, plan.reasons())),
        ExplainedDateView.of(end.lastAssessment(), end.provisional(), end.reasons()),
        ExplainedDateView.of(end.exact(), end.provisional(), end.reasons()),
        InductionPartView.of(plan.parts()),
        plan.spells().stream().map(spell -> InductionSpellView.of(spell, known, schools)).toList(),
        PlannedReportView.of(ect, plan.reports()),
        plan.dropped().stream()
            .map(dropped ->
                new DroppedReviewView(
                    dropped.term(), dropped.date(), ReasonView.of(dropped.reason())))
            .toList(),
        plan.servedProvisional(),
        new EarlyCompletionView(early.eligible(), early.from(), ReasonView.of(early.reason())),
        plan.shortSupplyUntil(),
        plan);
  }

  private enum Figure {
    REQUIRED,
    SERVED,
    REMAINING
  }

  /** The plan gives the reasons of its three figures together; each names its rule and numbers. */
  private static List<Reason> about(Figure figure, List<Reason> reasons) {
    return reasons.stream().filter(reason -> figureOf(reason) == figure).toList();
  }

  private static Figure figureOf(Reason reason) {
    return switch (reason.rule()) {
      case SERVED_BY_FTE,
          MINIMUM_SPELL,
          POSTS_TOGETHER,
          LEAD_SCHOOL,
          SUPPLY,
          NOT_IN_TERMS,
          PRIOR_SERVICE ->
          Figure.SERVED;
      case FULL_LENGTH ->
          reason.figures().stream().anyMatch(number -> number.name().equals("remainingTerms"))
              ? Figure.REMAINING
              : Figure.REQUIRED;
      case ONE_INDUCTION,
          ALIGNMENT,
          PROJECTED_CALENDAR,
          ASSESSMENT_AT_PART_END,
          REVIEW_EACH_TERM,
          NO_REVIEW_BESIDE_ASSESSMENT,
          NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT,
          DATES_OF_TERM,
          DATES_OF_ITS_OWN,
          NOTHING_AFTER_LEAVING,
          ABSENCE,
          ABSENCE_SCALED,
          COVID,
          STATUTORY_LEAVE,
          NEW_SCHOOL,
          DECIDED_EXTENSION,
          APPEAL_EXTENSION,
          WALES_EXTENSION,
          EXPERIENCE,
          EARLY_COMPLETION,
          TRANSITIONAL,
          INTERIM_ON_LEAVING,
          NO_REVIEW_BESIDE_INTERIM,
          NOT_DURING_LEAVE,
          ONLY_FINAL_ASSESSMENT,
          COMPLETED_REPORT,
          TIMETABLE_REDUCTION ->
          Figure.REQUIRED;
    };
  }
}
