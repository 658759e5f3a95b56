package uk.ectmanager.domain.review;

import java.time.LocalDate;
import java.util.List;

/** What is done for an ECT who is not on track, from when to when and for which Standards. */
public record SupportPlan(
    LocalDate start, LocalDate end, List<TeachersStandard> standards, String text) {

  public SupportPlan {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a support plan ends after it starts");
    }
    standards = DevelopmentTarget.inOrder(standards);
  }
}
