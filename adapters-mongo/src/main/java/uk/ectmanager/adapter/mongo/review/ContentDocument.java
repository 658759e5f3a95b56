package uk.ectmanager.adapter.mongo.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.review.DevelopmentTarget;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.SupportPlan;
import uk.ectmanager.domain.review.TeachersStandard;

/** What the tutor wrote as it is stored; days absent are their exact text. */
record ContentDocument(
    boolean contractConfirmed,
    String daysAbsent,
    boolean onTrack,
    @Nullable String reasons,
    List<TargetDocument> targets,
    @Nullable PlanDocument supportPlan,
    boolean remainsNextTerm,
    @Nullable LocalDate leavingDate,
    @Nullable String destination,
    @Nullable String changesNextTerm) {

  record TargetDocument(String text, List<String> standards) {}

  record PlanDocument(LocalDate start, LocalDate end, List<String> standards, String text) {}

  static ContentDocument of(ReviewContent content) {
    var plan = content.supportPlan();
    return new ContentDocument(
        content.contractConfirmed(),
        content.daysAbsent().toPlainString(),
        content.onTrack(),
        content.reasons(),
        content.targets().stream()
            .map(target -> new TargetDocument(target.text(), words(target.standards())))
            .toList(),
        plan == null
            ? null
            : new PlanDocument(plan.start(), plan.end(), words(plan.standards()), plan.text()),
        content.remainsNextTerm(),
        content.leavingDate(),
        content.destination(),
        content.changesNextTerm());
  }

  ReviewContent toDomain() {
    return new ReviewContent(
        contractConfirmed,
        new BigDecimal(daysAbsent),
        onTrack,
        reasons,
        targets.stream()
            .map(target -> new DevelopmentTarget(target.text(), standards(target.standards())))
            .toList(),
        supportPlan == null
            ? null
            : new SupportPlan(
                supportPlan.start(),
                supportPlan.end(),
                standards(supportPlan.standards()),
                supportPlan.text()),
        remainsNextTerm,
        leavingDate,
        destination,
        changesNextTerm);
  }

  private static List<String> words(List<TeachersStandard> standards) {
    return standards.stream().map(TeachersStandard::name).toList();
  }

  private static List<TeachersStandard> standards(List<String> words) {
    return words.stream().map(TeachersStandard::valueOf).toList();
  }
}
