package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.induction.record.RecordStage.refusals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What a registration or a transfer names cannot be taken back or moved to another school, whatever
 * else about it may be corrected; and a ledger takes only so many entries.
 */
class NamedPostsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 20);
  private static final LocalDate START = LocalDate.of(2022, 1, 4);
  private static final Author OFFICER =
      new Author(AnAccount.id(36), "Olive Officer", Instant.parse("2022-01-10T09:00:00Z"));

  private final RecordStage stage = new RecordStage();

  private List<String> strike(int entry) {
    return refusals(
        stage.strikeEntry.handle(
            stage.officer(), new StrikeEntry.Command(stage.asRead(), entry, "a mistake")));
  }

  private JoinSchool.Command post(
      SchoolId school, LocalDate start, String fte, @Nullable Integer corrects) {
    return new JoinSchool.Command(
        stage.asRead(),
        school,
        start,
        null,
        new BigDecimal(fte),
        null,
        null,
        PostKind.Entry.NONE,
        true,
        new Why(corrects, "told late"));
  }

  private List<String> join(SchoolId school, LocalDate start, String fte, @Nullable Integer entry) {
    return refusals(stage.joinSchool.handle(stage.officer(), post(school, start, fte, entry)));
  }

  private void follow(Function<Induction, Result<Step>> change) {
    var found = stage.inductions.find(RecordStage.ECT).orElseThrow();
    switch (change.apply(found.value())) {
      case Result.Done<Step>(Step step) ->
          stage.inductions.save(found.with(step.next()), List.of());
      case Result.Refused<Step>(var problems) -> throw new AssertionError(problems.toString());
    }
  }

  private static PostBegan at(SchoolId school, LocalDate start) {
    return new PostBegan(school, start, null, Fte.FULL_TIME, RecordStage.TUTOR_ELSEWHERE);
  }

  /** A transfer within the body: entries 2, the leaving, and 3, the new post. */
  private void transferred() {
    follow(induction ->
        Handover.endPosts(induction, AnInduction.SCHOOL::equals, LAST_DAY, OFFICER)
            .then(ended ->
                Handover.claim(
                        ended.next(),
                        AnInduction.BODY,
                        at(RecordStage.OTHER_SCHOOL, START),
                        OFFICER)
                    .map(ended::then)));
  }

  @Test
  void the_post_of_the_registration_stays_where_it_is() {
    join(RecordStage.OTHER_SCHOOL, LocalDate.of(2022, 1, 17), "0.2", null);
    var before = stage.stored();
    assertThat(strike(1)).containsExactly("WRONG_STATE input.entry");
    assertThat(join(RecordStage.OTHER_SCHOOL, LocalDate.of(2021, 9, 1), "1", 1))
        .containsExactly("WRONG_STATE input.schoolId");
    assertThat(
            stage
                .strikeEntry
                .handle(stage.officer(), new StrikeEntry.Command(stage.asRead(), 1, "a mistake"))
                .problems()
                .getFirst()
                .message())
        .contains("undo the registration");
    assertThat(stage.stored()).isEqualTo(before);
    assertThat(join(AnInduction.SCHOOL, LocalDate.of(2021, 9, 6), "0.8", 1)).isEmpty();
    assertThat(stage.stored().start()).isEqualTo("2021-09-06");
    assertThat(strike(3)).as("corrected, it is still the same post").isNotEmpty();
    // Nothing names the second post: it may be taken back.
    assertThat(strike(2)).isEmpty();
  }

  @Test
  void a_post_that_a_transfer_began_stays_where_it_is() {
    transferred();
    assertThat(strike(3)).containsExactly("WRONG_STATE input.entry");
    assertThat(join(AnInduction.SCHOOL, START, "1", 3))
        .containsExactly("WRONG_STATE input.schoolId");
    assertThat(join(RecordStage.OTHER_SCHOOL, START.plusDays(1), "0.6", 3)).isEmpty();
    assertThat(strike(4)).as("corrected, it is still the same post").isNotEmpty();
    assertThat(stage.stored().posts().all()).hasSize(2);
  }

  @Test
  void nor_is_it_corrected_into_the_time_before_the_transfer() {
    transferred();
    assertThat(join(RecordStage.OTHER_SCHOOL, LAST_DAY, "1", 3))
        .containsExactly("OVERLAP input.start");
    assertThat(join(RecordStage.OTHER_SCHOOL, LAST_DAY.plusDays(1), "1", 3)).isEmpty();
  }

  @Test
  void a_post_that_another_body_claimed_for_stays_too() {
    follow(induction -> Handover.release(induction, LAST_DAY, OFFICER));
    follow(induction ->
        Handover.claim(induction, AnInduction.BODY, at(RecordStage.OTHER_SCHOOL, START), OFFICER));
    var root = stage.stored().posts().all().getLast().number();
    assertThat(strike(root)).containsExactly("WRONG_STATE input.entry");
    assertThat(join(RecordStage.OTHER_SCHOOL, LAST_DAY, "1", root))
        .containsExactly("OVERLAP input.start");
  }

  @Test
  void a_post_that_was_left_by_a_transfer_stays_where_it_was() {
    stage.reportLeaving.handle(
        stage.tutor(), new ReportLeaving.Command(stage.asRead(), null, LAST_DAY, Why.NONE));
    assertThat(join(RecordStage.OTHER_SCHOOL, START, "1", null)).isEmpty();
    var joined = stage.stored().ledger().revision();
    follow(induction ->
        Handover.endPosts(
            induction, RecordStage.OTHER_SCHOOL::equals, LocalDate.of(2022, 4, 4), OFFICER));
    assertThat(strike(joined)).containsExactly("WRONG_STATE input.entry");
    assertThat(join(AnInduction.SCHOOL, START, "1", joined))
        .containsExactly("WRONG_STATE input.schoolId");
    assertThat(join(RecordStage.OTHER_SCHOOL, START, "0.8", joined)).isEmpty();
  }

  @Test
  void a_full_ledger_takes_no_more_from_people_and_holds_nobody() {
    fill();
    var full = stage.stored();
    assertThat(full.ledger().isFull()).isTrue();
    assertThat(join(RecordStage.OTHER_SCHOOL, START, "0.2", null))
        .containsExactly("OUT_OF_RANGE input.ectId");
    assertThat(strike(Ledger.MOST)).containsExactly("OUT_OF_RANGE input.ectId");
    assertThat(stage.stored()).isEqualTo(full);
    follow(induction -> Handover.release(induction, LocalDate.of(2022, 1, 7), OFFICER));
    assertThat(stage.stored().releasedOn()).isEqualTo("2022-01-07");
    assertThat(stage.stored().ledger().revision()).isEqualTo(Ledger.MOST + 2);
  }

  /** The same post corrected until the ledger is full, but for one absence. */
  private void fill() {
    var found = stage.inductions.find(RecordStage.ECT).orElseThrow();
    var before = found.value();
    var ledger = before.ledger();
    for (var number = 2; number < Ledger.MOST; number++) {
      var fact = before.posts().all().getFirst().began();
      ledger = ledger.with(fact, number - 1, "typed again", OFFICER);
    }
    ledger =
        ledger.with(
            new AbsenceRecorded(Absence.on(LocalDate.of(2021, 10, 4), HalfDays.of("1"))),
            null,
            null,
            OFFICER);
    stage.inductions.save(
        found.with(
            new Induction(
                before.id(),
                before.body(),
                ledger,
                before.posting(),
                before.nextTurn(),
                before.told(),
                before.slots(),
                before.releasedTerms())),
        List.of());
  }
}
