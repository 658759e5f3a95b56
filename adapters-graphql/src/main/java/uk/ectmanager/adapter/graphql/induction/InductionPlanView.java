package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.PlanReading;
import uk.ectmanager.domain.induction.plan.Reason;

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
    List<PlannedReportView> reports) {

  /** A plan as the schema shows it. */
  public static InductionPlanView of(PlanReading reading) {
    var plan = reading.plan();
    var induction = reading.induction();
    var end = plan.completion();
    return new InductionPlanView(
        plan.asOf(),
        TermsFigureView.of(plan.required(), about(Figure.REQUIRED, plan.reasons())),
        TermsFigureView.of(plan.served(), about(Figure.SERVED, plan.reasons())),
        TermsFigureView.of(plan.remaining(), about(Figure.REMAINING, plan.reasons())),
        ExplainedDateView.of(end.lastAssessment(), end.provisional(), end.reasons()),
        ExplainedDateView.of(end.exact(), end.provisional(), end.reasons()),
        InductionPartView.of(induction.start(), plan.parts()),
        plan.spells().stream()
            .map(spell -> InductionSpellView.of(spell, induction.spells(), reading.schools()))
            .toList(),
        PlannedReportView.of(induction.id(), plan.reports()));
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
