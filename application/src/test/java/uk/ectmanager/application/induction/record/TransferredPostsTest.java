package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** What a transfer or a release ended stays ended: only another transfer changes it. */
class TransferredPostsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2022, 1, 7);
  private static final Author OFFICER =
      new Author(AnAccount.id(36), "Olive Officer", Instant.parse("2022-01-10T09:00:00Z"));

  private final RecordStage stage = new RecordStage();

  @Test
  void the_end_of_a_post_by_a_transfer_cannot_be_taken_back_or_moved() {
    follow(induction -> ended(induction, LAST_DAY));
    assertSettled(2);
    assertThat(stage.stored().ledger().entries()).hasSize(2);
  }

  @Test
  void one_that_the_school_had_reported_before_neither() {
    reported();
    follow(induction -> ended(induction, LAST_DAY));
    assertThat(stage.stored().ledger().entries().getLast().corrects()).isEqualTo(2);
    assertSettled(3);
    var settled = stage.stored();
    follow(induction -> ended(induction, LAST_DAY));
    assertThat(stage.stored()).as("told again").isEqualTo(settled);
  }

  @Test
  void nor_one_that_a_release_followed() {
    reported();
    follow(induction -> Handover.release(induction, LAST_DAY.plusDays(2), OFFICER));
    assertThat(stage.stored().releasedOn()).isEqualTo(LAST_DAY.plusDays(2));
    assertSettled(2);
  }

  @Test
  void a_later_release_may_still_bring_it_forward() {
    follow(induction -> ended(induction, LAST_DAY.plusDays(3)));
    follow(induction -> Handover.release(induction, LAST_DAY, OFFICER));
    assertThat(stage.stored().posts().all().getFirst().end()).isEqualTo(LAST_DAY);
  }

  @Test
  void what_the_school_reported_can_be_taken_back_while_no_transfer_relies_on_it() {
    reported();
    assertThat(strike(2).problems()).isEmpty();
    assertThat(stage.stored().posts().all().getFirst().end()).isNull();
  }

  // --- what happens ---

  private void reported() {
    assertThat(
            stage
                .reportLeaving
                .handle(
                    stage.tutor(),
                    new ReportLeaving.Command(
                        stage.asRead(), null, LAST_DAY, new Why(null, "told late")))
                .problems())
        .isEmpty();
  }

  private static Result<Step> ended(Induction induction, LocalDate lastDay) {
    return Handover.endPosts(induction, AnInduction.SCHOOL::equals, lastDay, OFFICER);
  }

  private void follow(Function<Induction, Result<Step>> change) {
    var found = stage.inductions.find(RecordStage.ECT).orElseThrow();
    var result = change.apply(found.value());
    assertThat(result.problems()).isEmpty();
    if (result instanceof Result.Done<Step>(Step step) && !step.next().equals(found.value())) {
      stage.inductions.save(found.with(step.next()), List.of());
    }
  }

  private Result<InductionChange> strike(int entry) {
    return stage.strikeEntry.handle(
        stage.tutor(), new StrikeEntry.Command(stage.asRead(), entry, "It was a mistake."));
  }

  private void assertSettled(int entry) {
    var before = stage.stored();
    var moved =
        stage.reportLeaving.handle(
            stage.tutor(),
            new ReportLeaving.Command(
                stage.asRead(), null, LAST_DAY.minusDays(1), new Why(entry, "It was a mistake.")));
    for (var answer : List.of(strike(entry), moved)) {
      assertThat(answer.problems())
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_STATE);
            assertThat(problem.message()).contains("belongs to a transfer");
          });
    }
    assertThat(stage.stored()).isEqualTo(before);
    assertThat(stage.stored().ledger().standing(PostEnded.class)).hasSize(1);
  }
}
