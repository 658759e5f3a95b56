package uk.ectmanager.adapter.graphql.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.review.SaveReview;
import uk.ectmanager.domain.review.DevelopmentTarget;
import uk.ectmanager.domain.review.ReviewDraft;
import uk.ectmanager.domain.review.TeachersStandard;

/** The schema's SaveReviewInput. */
record SaveReviewInput(
    String reviewId,
    int revision,
    boolean contractConfirmed,
    @Nullable BigDecimal daysAbsent,
    boolean onTrack,
    @Nullable String reasons,
    @Nullable List<DevelopmentTargetInput> targets,
    @Nullable SupportPlanInput supportPlan,
    boolean remainsNextTerm,
    @Nullable LocalDate leavingDate,
    @Nullable String destination,
    @Nullable String changesNextTerm) {

  /** The schema's DevelopmentTargetInput. */
  record DevelopmentTargetInput(String text, List<TeachersStandard> standards) {

    DevelopmentTarget toTarget() {
      return new DevelopmentTarget(text, standards);
    }
  }

  /** The schema's SupportPlanInput. */
  record SupportPlanInput(
      LocalDate start, LocalDate end, List<TeachersStandard> standards, String text) {

    ReviewDraft.PlanDraft toDraft() {
      return new ReviewDraft.PlanDraft(start, end, standards, text);
    }
  }

  SaveReview.Command toCommand() {
    return new SaveReview.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"),
        revision,
        new ReviewDraft(
            contractConfirmed,
            daysAbsent,
            onTrack,
            reasons,
            targets == null
                ? List.of()
                : targets.stream().map(DevelopmentTargetInput::toTarget).toList(),
            supportPlan == null ? null : supportPlan.toDraft(),
            remainsNextTerm,
            leavingDate,
            destination,
            changesNextTerm));
  }
}
