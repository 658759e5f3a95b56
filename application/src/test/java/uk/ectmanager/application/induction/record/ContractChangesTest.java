package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.induction.record.RecordStage.day;
import static uk.ectmanager.application.induction.record.RecordStage.done;
import static uk.ectmanager.application.induction.record.RecordStage.refusals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.ledger.Programme;

/**
 * Another share of full time or another tutor from a day on: what moves, what is refused, how it is
 * corrected.
 */
class ContractChangesTest {

  private final RecordStage stage = new RecordStage();

  // 60 % from the second term on: part 1 takes 1 term and 2 FTE terms at 0.6, that is 3 1/3
  // terms more: 4 1/3 terms; FA1 falls a third into term 5 of the calendar.
  @Test
  void a_change_of_contract_moves_the_assessments_and_tells_what_moved_and_why() {
    stage.on("2021-12-01");
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-07-25");
    var change =
        done(stage.changeContract.handle(stage.tutor(), stage.fte("2022-01-04", "0.6", Why.NONE)));
    assertThat(change.reading().induction()).isEqualTo(stage.stored());
    assertThat(stage.assessmentDue(1)).isAfter(day("2022-12-19")).isBefore(day("2023-04-03"));
    var first =
        change.moved().stream()
            .filter(moved -> moved.slot().kind() == ReportKind.FORMAL_ASSESSMENT)
            .findFirst()
            .orElseThrow();
    assertThat(first.before()).isNotNull();
    assertThat(first.slot().dates().due()).isEqualTo(stage.assessmentDue(1));
    assertThat(first.reasons()).isNotEmpty();
    var told = stage.events(InductionEvent.PlanRecalculated.class).getLast();
    assertThat(told.cause()).isEqualTo("entry 2, contract from 4 January 2022: 0.6 FTE");
    assertThat(told.changes()).hasSameSizeAs(change.moved());
    assertThat(told.reasons()).hasSameSizeAs(change.moved());
    assertThat(stage.events(InductionEvent.FactRecorded.class))
        .singleElement()
        .satisfies(event -> assertThat(event.validFrom()).isEqualTo("2022-01-04"));
  }

  @Test
  void days_a_week_are_fifths() {
    done(
        stage.changeContract.handle(
            stage.tutor(),
            new ChangeContract.Command(
                stage.asRead(),
                1,
                day("2022-02-01"),
                null,
                new BigDecimal("4.00"),
                null,
                "Mia Example",
                "mia@school.example",
                new ChangeContract.ProgrammeEntry(Programme.Delivery.SCHOOL_LED, null, null),
                Why.NONE)));
    var post = stage.stored().posts().all().getFirst();
    assertThat(post.changes().getFirst().fact().fte()).hasToString("0.8");
    stage.on("2022-02-01");
    assertThat(stage.followDays.handle(SystemViewer.at(stage.clock.instant()))).isEqualTo(1);
    assertThat(stage.stored().posting().programme())
        .isEqualTo(new Programme(Programme.Delivery.SCHOOL_LED, null, null));
    assertThat(stage.followDays.handle(SystemViewer.at(stage.clock.instant()))).isZero();
    assertThat(stage.events(InductionEvent.PostingChanged.class)).hasSize(1);
  }

  @Test
  void a_day_in_the_past_needs_a_reason() {
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2021-11-01", "0.6", Why.NONE))))
        .containsExactly("REQUIRED input.reason");
    done(
        stage.changeContract.handle(
            stage.tutor(), stage.fte("2021-11-01", "0.6", new Why(null, "told late"))));
    assertThat(stage.stored().ledger().entries().getLast())
        .satisfies(entry -> {
          assertThat(entry.reason()).isEqualTo("told late");
          assertThat(entry.byName()).isEqualTo("Sam Example");
          assertThat(entry.at()).isEqualTo(stage.clock.instant());
        });
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var all =
        new ChangeContract.Command(
            stage.asRead(),
            9,
            day("2021-11-01"),
            new BigDecimal("1.2"),
            null,
            RecordStage.TUTOR_ELSEWHERE,
            " ",
            "nobody",
            new ChangeContract.ProgrammeEntry(Programme.Delivery.PROVIDER_LED, "none", null),
            Why.NONE);
    assertThat(refusals(stage.changeContract.handle(stage.tutor(), all)))
        .containsExactlyInAnyOrder(
            "NOT_FOUND input.post",
            "OUT_OF_RANGE input.fte",
            "REQUIRED input.mentorName",
            "INVALID input.mentorEmail",
            "NOT_FOUND input.programme.leadProvider",
            "NOT_FOUND input.programme.deliveryPartner",
            "REQUIRED input.reason");
    var nothing =
        new ChangeContract.Command(
            stage.asRead(), null, day("2022-02-01"), null, null, null, null, null, null, Why.NONE);
    assertThat(refusals(stage.changeContract.handle(stage.tutor(), nothing)))
        .containsExactly("REQUIRED input");
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.tutor("2022-02-01", RecordStage.TUTOR_ELSEWHERE))))
        .containsExactly("NOT_FOUND input.tutorAccountId");
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2021-09-01", "0.6", new Why(null, "late")))))
        .containsExactly("OUT_OF_RANGE input.from");
    assertThat(stage.stored().revision()).isEqualTo(1);
  }

  @Test
  void another_tutor_sees_the_ect_from_the_day_on_and_the_one_before_no_longer() {
    done(
        stage.changeContract.handle(
            stage.in(Role.HEADTEACHER), stage.tutor("2022-01-10", RecordStage.OTHER_TUTOR)));
    assertThat(stage.stored().posting().tutor()).isEqualTo(RecordStage.OTHER_TUTOR);
    var command = new ReadInduction.Command(List.of(RecordStage.ECT), null);
    assertThat(stage.read.handle(stage.tutor(), command)).isEmpty();
    var other =
        stage.viewer(RecordStage.OTHER_TUTOR, Grant.at(Role.INDUCTION_TUTOR, AnInduction.SCHOOL));
    assertThat(stage.read.handle(other, command)).hasSize(1);
  }

  @Test
  void the_same_again_changes_nothing_whatever_the_revision() {
    var before = stage.asRead();
    var command = stage.fte("2022-02-01", "0.6", Why.NONE);
    done(stage.changeContract.handle(stage.tutor(), command));
    var again = done(stage.changeContract.handle(stage.tutor(), command));
    assertThat(again.moved()).isEmpty();
    assertThat(stage.stored().revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void a_stale_revision_is_refused_and_a_second_change_of_the_day_too() {
    var before = stage.asRead();
    done(stage.changeContract.handle(stage.tutor(), stage.fte("2022-02-01", "0.6", Why.NONE)));
    var other =
        new ChangeContract.Command(
            before,
            null,
            day("2022-02-01"),
            new BigDecimal("0.8"),
            null,
            null,
            null,
            null,
            null,
            Why.NONE);
    assertThat(refusals(stage.changeContract.handle(stage.tutor(), other)))
        .containsExactly("STALE_REVISION input.revision", "ALREADY_EXISTS input.from");
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2022-02-01", "0.8", Why.NONE))))
        .containsExactly("ALREADY_EXISTS input.from");
  }

  @Test
  void of_two_at_once_one_wins() {
    var read = stage.asRead();
    var answers =
        AtOnce.run(
            2,
            number -> {
              var command =
                  new ChangeContract.Command(
                      read,
                      null,
                      day("2022-02-0" + (number + 1)),
                      new BigDecimal("0.6"),
                      null,
                      null,
                      null,
                      null,
                      null,
                      Why.NONE);
              try {
                return refusals(stage.changeContract.handle(stage.tutor(), command));
              } catch (StaleAggregate beaten) {
                return List.of("CONFLICT");
              }
            });
    assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
    assertThat(stage.stored().revision()).isEqualTo(2);
  }

  @Test
  void a_correction_takes_the_place_of_an_entry_and_both_can_be_read() {
    done(stage.changeContract.handle(stage.tutor(), stage.fte("2022-02-01", "0.6", Why.NONE)));
    var part = stage.assessmentDue(1);
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2022-02-01", "0.8", new Why(2, " ")))))
        .containsExactly("REQUIRED input.reason");
    done(
        stage.changeContract.handle(
            stage.tutor(), stage.fte("2022-02-01", "0.8", new Why(2, "it was 0.8"))));
    assertThat(stage.assessmentDue(1)).isBefore(part);
    assertThat(stage.stored().ledger().entries())
        .extracting(LedgerEntry::corrects)
        .containsExactly(null, null, 2);
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2022-02-01", "0.7", new Why(2, "again")))))
        .containsExactly("WRONG_STATE input.corrects");
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2022-02-01", "0.7", new Why(1, "the post")))))
        .containsExactly("WRONG_STATE input.corrects");
  }

  @Test
  void an_entry_taken_back_holds_no_longer() {
    done(stage.changeContract.handle(stage.tutor(), stage.fte("2022-02-01", "0.6", Why.NONE)));
    var strike = new StrikeEntry.Command(stage.asRead(), 2, "wrong ECT");
    done(stage.strikeEntry.handle(stage.tutor(), strike));
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-07-25");
    assertThat(stage.stored().ledger().entries()).hasSize(3);
    assertThat(done(stage.strikeEntry.handle(stage.tutor(), strike)).moved()).isEmpty();
    assertThat(
            refusals(
                stage.strikeEntry.handle(
                    stage.officer(), new StrikeEntry.Command(stage.asRead(), 1, "no"))))
        .containsExactly("WRONG_STATE input.entry");
    assertThatThrownBy(() ->
            stage.strikeEntry.handle(
                stage.tutor(), new StrikeEntry.Command(stage.asRead(), 1, "no")))
        .isInstanceOf(NotPermitted.class);
    assertThat(
            refusals(
                stage.strikeEntry.handle(
                    stage.tutor(), new StrikeEntry.Command(stage.asRead(), 77, " "))))
        .containsExactly("REQUIRED input.reason", "WRONG_STATE input.entry");
  }
}
