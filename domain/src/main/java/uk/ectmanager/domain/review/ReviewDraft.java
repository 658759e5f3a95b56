package uk.ectmanager.domain.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** What the tutor typed, before it is checked. */
public record ReviewDraft(
    boolean contractConfirmed,
    @Nullable BigDecimal daysAbsent,
    boolean onTrack,
    @Nullable String reasons,
    List<DevelopmentTarget> targets,
    @Nullable PlanDraft supportPlan,
    boolean remainsNextTerm,
    @Nullable LocalDate leavingDate,
    @Nullable String destination,
    @Nullable String changesNextTerm) {

  private static final int MOST_TARGETS = 10;
  private static final BigDecimal MOST_DAYS = new BigDecimal(200);
  private static final BigDecimal TWO = new BigDecimal(2);

  /** A support plan as typed. */
  public record PlanDraft(
      LocalDate start, LocalDate end, List<TeachersStandard> standards, String text) {}

  /**
   * The content, or every problem with its path from {@code input}. A draft may leave fields out;
   * what it gives must be well formed.
   *
   * @param periodStart first day of the review's period: nobody leaves before it
   */
  public Result<ReviewContent> check(LocalDate periodStart) {
    var problems = new Problems();
    var days = daysAbsent == null ? BigDecimal.ZERO : daysAbsent;
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "Days absent run from 0 to 200.", "input", "daysAbsent");
    } else if (days.multiply(TWO).stripTrailingZeros().scale() > 0) {
      problems.add(
          ProblemCode.INVALID, "Days absent are counted in half days.", "input", "daysAbsent");
    }
    var why = problems.optionalText(reasons, 8000, "the reasons", "input", "reasons");
    var checkedTargets = targets(problems);
    var plan = plan(problems);
    if (leavingDate != null && remainsNextTerm) {
      problems.add(
          ProblemCode.INVALID,
          "A leaving date is for an ECT who does not remain next term.",
          "input",
          "leavingDate");
    }
    if (leavingDate != null && leavingDate.isBefore(periodStart)) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The leaving date lies before the period of this review.",
          "input",
          "leavingDate");
    }
    var where = problems.optionalText(destination, 200, "the destination", "input", "destination");
    var next =
        problems.optionalText(changesNextTerm, 1000, "the changes", "input", "changesNextTerm");
    return problems.orElse(() ->
        new ReviewContent(
            contractConfirmed,
            days,
            onTrack,
            why,
            checkedTargets,
            plan,
            remainsNextTerm,
            leavingDate,
            where,
            next));
  }

  private List<DevelopmentTarget> targets(Problems problems) {
    if (targets.size() > MOST_TARGETS) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "A review has at most 10 targets.", "input", "targets");
    }
    var checked = new ArrayList<DevelopmentTarget>();
    for (int i = 0; i < Math.min(targets.size(), MOST_TARGETS); i++) {
      var target = targets.get(i);
      var text =
          problems.text(
              target.text(), 1000, "the target", "input", "targets", String.valueOf(i), "text");
      if (text != null) {
        checked.add(new DevelopmentTarget(text, target.standards()));
      }
    }
    return checked;
  }

  private @Nullable SupportPlan plan(Problems problems) {
    if (supportPlan == null) {
      return null;
    }
    var text =
        problems.text(
            supportPlan.text(), 4000, "what the support is", "input", "supportPlan", "text");
    if (supportPlan.end().isBefore(supportPlan.start())) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The support plan ends before it starts.",
          "input",
          "supportPlan",
          "end");
      return null;
    }
    return text == null
        ? null
        : new SupportPlan(supportPlan.start(), supportPlan.end(), supportPlan.standards(), text);
  }
}
