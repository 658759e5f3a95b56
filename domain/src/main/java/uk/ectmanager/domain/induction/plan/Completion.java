package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When induction will have been served, if the employment known goes on.
 *
 * @param exact the day on which the last FTE term is served, null when employment ends before
 * @param lastAssessment the day of the final formal assessment, which alignment may bring forward;
 *     null as above
 * @param provisional it lies in a term that is projected
 */
public record Completion(
    @Nullable LocalDate exact,
    @Nullable LocalDate lastAssessment,
    boolean provisional,
    List<Reason> reasons) {

  public Completion {
    reasons = List.copyOf(reasons);
  }
}
