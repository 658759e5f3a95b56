package uk.ectmanager.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

class ProgressReviewTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 18);
  private static final EctId ECT = new EctId(new UUID(1, 1));
  private static final ReviewContent COMPLETE = content("Reasons.");

  private static ReviewContent content(String reasons) {
    return new ReviewContent(
        true,
        new BigDecimal("1.50"),
        true,
        reasons,
        List.of(new DevelopmentTarget("Vary questioning.", List.of(TeachersStandard.S2))),
        null,
        true,
        null,
        null,
        null);
  }

  private static ProgressReview.Writing released() {
    return ProgressReview.release(
            new ReviewHead(
                ReviewHead.idOf(ECT, 1),
                ECT,
                new AppropriateBodyId(new UUID(2, 2)),
                new SchoolId(new UUID(3, 3)),
                1,
                1,
                LocalDate.of(2026, 9, 1),
                DUE,
                ReportDates.dueOn(DUE),
                1,
                List.of()))
        .next();
  }

  @Test
  void a_review_of_one_ect_and_term_has_always_the_same_id() {
    assertThat(ReviewHead.idOf(ECT, 1)).isEqualTo(ReviewHead.idOf(ECT, 1));
    assertThat(ReviewHead.idOf(ECT, 1)).isNotEqualTo(ReviewHead.idOf(ECT, 2));
  }

  @Test
  void the_first_save_makes_a_draft_and_names_the_changed_fields_without_their_text() {
    var step = released().save(COMPLETE);
    assertThat(step.next().state()).isEqualTo(ReviewState.TUTOR_DRAFT);
    assertThat(step.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ReviewEvent.ReviewSaved.class,
            saved ->
                assertThat(saved.changes())
                    .contains(new Change("content.reasons", null, Change.MASK)));
    var next = step.next().save(content("Other reasons."));
    assertThat(((ReviewEvent.ReviewSaved) next.events().getFirst()).changes())
        .containsExactly(new Change("content.reasons", Change.MASK, Change.MASK));
  }

  @Test
  void only_a_complete_text_goes_to_the_ect() {
    var draft = released().save(COMPLETE).next();
    var incomplete =
        new ReviewContent(
            false, BigDecimal.ZERO, true, null, List.of(), null, true, null, null, null);
    assertThatThrownBy(() -> draft.send(incomplete)).isInstanceOf(IllegalArgumentException.class);
    assertThat(draft.send(COMPLETE).next().state()).isEqualTo(ReviewState.WITH_ECT);
  }

  @Test
  void it_is_overdue_from_the_day_after_it_was_due() {
    assertThat(released().overdue(DUE)).isFalse();
    assertThat(released().overdue(DUE.plusDays(1))).isTrue();
  }

  @Test
  void what_is_frozen_holds_the_text_and_the_comment_and_no_revision() {
    var withEct = released().save(COMPLETE).next().send(COMPLETE).next();
    assertThat(withEct.frozen().fields()).doesNotContainKey("ectComment");
    assertThat(withEct.frozenWith("I agree.").fields()).containsEntry("ectComment", "I agree.");
    assertThat(withEct.frozenWith(null)).isEqualTo(withEct.frozen());
    assertThat(withEct.frozen().fields()).doesNotContainKey("revision");
    assertThat(withEct.frozen()).isNotEqualTo(released().save(content("Other.")).next().frozen());
  }
}
