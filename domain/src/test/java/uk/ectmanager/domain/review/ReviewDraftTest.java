package uk.ectmanager.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.shared.Result;

/** What may be typed, and what is missing before it is sent. */
class ReviewDraftTest {

  private static final LocalDate PERIOD = LocalDate.of(2026, 9, 1);
  private static final DevelopmentTarget TARGET =
      new DevelopmentTarget("Vary questioning.", List.of(TeachersStandard.S2));

  private static ReviewDraft draft(
      @Nullable BigDecimal days,
      List<DevelopmentTarget> targets,
      ReviewDraft.@Nullable PlanDraft plan,
      boolean remains,
      @Nullable LocalDate leaving,
      @Nullable String destination) {
    return new ReviewDraft(
        true, days, true, " Reasons. ", targets, plan, remains, leaving, destination, null);
  }

  private static List<String> problems(ReviewDraft draft) {
    return draft.check(PERIOD).problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  @Test
  void a_draft_may_leave_everything_out() {
    var empty = new ReviewDraft(false, null, true, " ", List.of(), null, true, null, null, null);
    assertThat(empty.check(PERIOD))
        .isEqualTo(
            Result.done(
                new ReviewContent(
                    false, BigDecimal.ZERO, true, null, List.of(), null, true, null, null, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "0.5, ''",
    "29.50, ''",
    "200, ''",
    "-0.5, OUT_OF_RANGE",
    "200.5, OUT_OF_RANGE",
    "1.25, INVALID"
  })
  void days_absent_are_halves_from_0_to_200(BigDecimal days, String code) {
    assertThat(problems(draft(days, List.of(), null, true, null, null)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " input.daysAbsent"));
  }

  @Test
  void at_most_ten_targets_each_with_a_text() {
    assertThat(problems(draft(null, Collections.nCopies(10, TARGET), null, true, null, null)))
        .isEmpty();
    assertThat(problems(draft(null, Collections.nCopies(11, TARGET), null, true, null, null)))
        .containsExactly("OUT_OF_RANGE input.targets");
    assertThat(
            problems(
                draft(
                    null,
                    List.of(
                        TARGET,
                        new DevelopmentTarget(" ", List.of()),
                        new DevelopmentTarget("x".repeat(1001), List.of())),
                    null,
                    true,
                    null,
                    null)))
        .containsExactly("REQUIRED input.targets.1.text", "TOO_LONG input.targets.2.text");
  }

  @Test
  void a_support_plan_has_a_text_and_ends_after_it_starts() {
    var plan =
        new ReviewDraft.PlanDraft(PERIOD.plusDays(1), PERIOD, List.of(TeachersStandard.S7), " ");
    assertThat(problems(draft(null, List.of(), plan, true, null, null)))
        .containsExactly("REQUIRED input.supportPlan.text", "NOT_IN_ORDER input.supportPlan.end");
  }

  @Test
  void a_leaving_date_is_for_leavers_and_not_before_the_period() {
    assertThat(problems(draft(null, List.of(), null, true, PERIOD, null)))
        .containsExactly("INVALID input.leavingDate");
    assertThat(problems(draft(null, List.of(), null, false, PERIOD.minusDays(1), null)))
        .containsExactly("NOT_IN_ORDER input.leavingDate");
    assertThat(problems(draft(null, List.of(), null, false, PERIOD, "x".repeat(201))))
        .containsExactly("TOO_LONG input.destination");
  }

  @Test
  void everything_that_is_missing_before_it_is_sent_is_told_at_once() {
    var content =
        new ReviewContent(
            false,
            BigDecimal.ZERO,
            false,
            null,
            List.of(new DevelopmentTarget("Vary questioning.", List.of())),
            null,
            false,
            null,
            null,
            null);
    assertThat(content.missing())
        .extracting(problem -> String.join(".", problem.path()))
        .containsExactly(
            "contractConfirmed", "reasons", "targets.0.standards", "supportPlan", "leavingDate");
    var planless =
        new ReviewContent(
            true,
            BigDecimal.ZERO,
            true,
            "Reasons.",
            List.of(TARGET),
            new SupportPlan(PERIOD, PERIOD, List.of(), "Coaching."),
            true,
            null,
            null,
            null);
    assertThat(planless.missing())
        .extracting(problem -> String.join(".", problem.path()))
        .containsExactly("supportPlan.standards");
  }

  @Test
  void standards_stand_once_and_in_order_so_that_the_same_content_is_frozen_the_same() {
    var one =
        new DevelopmentTarget(
            "x", List.of(TeachersStandard.S5, TeachersStandard.S2, TeachersStandard.S5));
    var other = new DevelopmentTarget("x", List.of(TeachersStandard.S2, TeachersStandard.S5));
    assertThat(one).isEqualTo(other);
  }
}
