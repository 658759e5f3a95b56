package uk.ectmanager.adapter.graphql.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.review.DevelopmentTarget;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.SupportPlan;
import uk.ectmanager.domain.review.TeachersStandard;

/** The schema's ReviewContent. */
public record ReviewContentView(
    boolean contractConfirmed,
    BigDecimal daysAbsent,
    boolean onTrack,
    @Nullable String reasons,
    List<DevelopmentTargetView> targets,
    @Nullable SupportPlanView supportPlan,
    boolean remainsNextTerm,
    @Nullable LocalDate leavingDate,
    @Nullable String destination,
    @Nullable String changesNextTerm) {

  /** The schema's DevelopmentTarget. */
  public record DevelopmentTargetView(String text, List<TeachersStandard> standards) {

    static DevelopmentTargetView of(DevelopmentTarget target) {
      return new DevelopmentTargetView(target.text(), target.standards());
    }
  }

  /** The schema's SupportPlan. */
  public record SupportPlanView(
      LocalDate start, LocalDate end, List<TeachersStandard> standards, String text) {

    static SupportPlanView of(SupportPlan plan) {
      return new SupportPlanView(plan.start(), plan.end(), plan.standards(), plan.text());
    }
  }

  static ReviewContentView of(ReviewContent content) {
    var plan = content.supportPlan();
    return new ReviewContentView(
        content.contractConfirmed(),
        content.daysAbsent(),
        content.onTrack(),
        content.reasons(),
        content.targets().stream().map(DevelopmentTargetView::of).toList(),
        plan == null ? null : SupportPlanView.of(plan),
        content.remainsNextTerm(),
        content.leavingDate(),
        content.destination(),
        content.changesNextTerm());
  }
}
