package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.induction.record.RecordStage.day;
import static uk.ectmanager.application.induction.record.RecordStage.done;
import static uk.ectmanager.application.induction.record.RecordStage.refusals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.MovedReport;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** Contracts change, posts end and begin, entries are taken back; the plan follows at once. */
class PostsTest {

  private final RecordStage stage = new RecordStage();

  @Test
  void a_leaving_is_reported_at_most_four_months_ahead_and_nothing_is_due_after_it() {
    assertThat(refusals(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-05-11"))))
        .containsExactly("OUT_OF_RANGE input.lastDay");
    var change = done(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-05-10")));
    assertThat(change.moved()).extracting(MovedReport::after).containsNull();
    assertThat(stage.stored().slots())
        .allSatisfy(slot -> assertThat(slot.periodEnd()).isBeforeOrEqualTo("2022-05-10"));
    assertThat(stage.events(InductionEvent.LeavingReported.class))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.interimDue()).isTrue();
          assertThat(event.lastDay()).isEqualTo("2022-05-10");
        });
    assertThat(refusals(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-04-10"))))
        .containsExactly("ALREADY_EXISTS input.post");
    assertThat(refusals(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2021-04-10"))))
        .containsExactly("NOT_FOUND input.lastDay");
  }

  @Test
  void a_post_shorter_than_a_term_needs_no_interim() {
    done(
        stage.reportLeaving.handle(
            stage.tutor(),
            new ReportLeaving.Command(stage.asRead(), 1, day("2021-11-30"), Why.NONE)));
    assertThat(stage.events(InductionEvent.LeavingReported.class))
        .singleElement()
        .satisfies(event -> assertThat(event.interimDue()).isFalse());
  }

  @Test
  void one_who_left_joins_another_school_which_sees_them_from_the_first_day_on() {
    done(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-04-04")));
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-04-19", false)));
    assertThat(stage.stored().school()).isEqualTo(AnInduction.SCHOOL);
    assertThat(stage.stored().nextTurn()).isEqualTo("2022-04-05");
    stage.on("2022-04-19");
    stage.followDays.handle(SystemViewer.at(stage.clock.instant()));
    assertThat(stage.stored().school()).isEqualTo(RecordStage.OTHER_SCHOOL);
    assertThat(stage.stored().posting().tutor()).isEqualTo(RecordStage.TUTOR_ELSEWHERE);
    var there =
        stage.viewer(
            RecordStage.TUTOR_ELSEWHERE, Grant.at(Role.INDUCTION_TUTOR, RecordStage.OTHER_SCHOOL));
    var command = new ReadInduction.Command(List.of(RecordStage.ECT), null);
    assertThat(stage.read.handle(there, command)).hasSize(1);
    assertThat(stage.read.handle(stage.tutor(), command)).isEmpty();
  }

  @Test
  void a_leaving_that_another_post_followed_is_the_appropriate_body_s_to_change() {
    done(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-04-04")));
    var corrected =
        new ReportLeaving.Command(
            stage.asRead(), null, day("2022-04-05"), new Why(2, "a day later"));
    done(stage.reportLeaving.handle(stage.tutor(), corrected));
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-04-19", false)));
    var strike = new StrikeEntry.Command(stage.asRead(), 3, "stays after all");
    var longer =
        new ReportLeaving.Command(stage.asRead(), null, day("2022-04-18"), new Why(3, "later"));
    assertThatThrownBy(() -> stage.strikeEntry.handle(stage.tutor(), strike))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> stage.reportLeaving.handle(stage.tutor(), longer))
        .isInstanceOf(NotPermitted.class);
    stage.on("2022-04-19");
    stage.followDays.handle(SystemViewer.at(stage.clock.instant()));
    assertThatThrownBy(() -> stage.strikeEntry.handle(tutorElsewhere(), strike))
        .isInstanceOf(NotPermitted.class);
    done(stage.reportLeaving.handle(stage.officer(), longer));
  }

  private Viewer tutorElsewhere() {
    return stage.viewer(
        RecordStage.TUTOR_ELSEWHERE, Grant.at(Role.INDUCTION_TUTOR, RecordStage.OTHER_SCHOOL));
  }

  private ChangeContract.Command ofPost(int post, String from) {
    return new ChangeContract.Command(
        stage.asRead(),
        post,
        day(from),
        new BigDecimal("0.5"),
        null,
        null,
        null,
        null,
        null,
        new Why(null, "told late"));
  }

  @Test
  void a_school_records_nothing_of_posts_elsewhere_before_or_after_its_own() {
    done(stage.reportLeaving.handle(stage.tutor(), stage.leaving("2022-04-04")));
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-04-19", false)));
    var there = ofPost(3, "2022-06-06");
    assertThatThrownBy(() -> stage.changeContract.handle(stage.tutor(), there))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() ->
            stage.reportLeaving.handle(
                stage.tutor(),
                new ReportLeaving.Command(stage.asRead(), 3, day("2022-05-03"), Why.NONE)))
        .isInstanceOf(NotPermitted.class);
    done(stage.changeContract.handle(stage.officer(), there));
    assertThatThrownBy(() ->
            stage.strikeEntry.handle(
                stage.tutor(), new StrikeEntry.Command(stage.asRead(), 4, "not so")))
        .isInstanceOf(NotPermitted.class);
    stage.on("2022-04-19");
    stage.followDays.handle(SystemViewer.at(stage.clock.instant()));
    assertThatThrownBy(() -> stage.changeContract.handle(tutorElsewhere(), ofPost(1, "2022-02-07")))
        .isInstanceOf(NotPermitted.class);
    done(stage.changeContract.handle(tutorElsewhere(), ofPost(3, "2022-07-04")));
  }

  @Test
  void the_school_that_leads_records_of_the_post_beside_it_too() {
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-01-17", true)));
    done(stage.changeContract.handle(stage.tutor(), ofPost(2, "2022-03-07")));
  }

  private JoinSchool.Command correctedFirstPost(String start, @Nullable String end) {
    return new JoinSchool.Command(
        stage.asRead(),
        AnInduction.SCHOOL,
        day(start),
        end == null ? null : day(end),
        BigDecimal.ONE,
        null,
        null,
        PostKind.Entry.NONE,
        false,
        new Why(1, "typed wrongly"));
  }

  @Test
  void no_post_is_corrected_out_of_all_bounds() {
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(), correctedFirstPost("0001-01-01", "9999-12-31"))))
        .containsExactly("OUT_OF_RANGE input.start", "OUT_OF_RANGE input.end");
    assertThat(
            refusals(
                stage.joinSchool.handle(stage.officer(), correctedFirstPost("1999-05-06", null))))
        .containsExactly("OUT_OF_RANGE input.start");
    assertThat(
            refusals(
                stage.changeContract.handle(
                    stage.tutor(), stage.fte("2024-01-11", "0.6", Why.NONE))))
        .containsExactly("OUT_OF_RANGE input.from");
    done(stage.changeContract.handle(stage.tutor(), stage.fte("2024-01-10", "0.6", Why.NONE)));
  }

  @Test
  void what_would_leave_an_induction_without_a_plan_is_refused() {
    assertThat(
            refusals(
                stage.joinSchool.handle(stage.officer(), correctedFirstPost("2019-09-02", null))))
        .containsExactly("NO_CALENDAR input");
    assertThat(stage.stored().revision()).isEqualTo(1);
    assertThat(stage.plans.of(stage.stored(), stage.today()).problems()).isEmpty();
  }

  @Test
  void a_joining_that_does_not_fit_is_refused() {
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-04-19", false))))
        .containsExactly("OVERLAP input.start");
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(),
                    stage.joining(RecordStage.FOREIGN_SCHOOL, "2022-04-19", true))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2021-08-31", true))))
        .containsExactly("OUT_OF_RANGE input.start");
    done(
        stage.reportLeaving.handle(
            stage.tutor(),
            new ReportLeaving.Command(stage.asRead(), 1, day("2021-09-01"), Why.NONE)));
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2021-09-02", false))))
        .containsExactly("OUT_OF_RANGE input.start");
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2021-09-03", false)));
  }

  @Test
  void two_posts_at_one_school_never_overlap() {
    done(
        stage.joinSchool.handle(
            stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-01-20", true)));
    assertThat(
            refusals(
                stage.joinSchool.handle(
                    stage.officer(), stage.joining(RecordStage.OTHER_SCHOOL, "2022-02-20", true))))
        .containsExactly("OVERLAP input.start");
    assertThat(refusals(stage.reportLeaving.handle(stage.officer(), stage.leaving("2022-03-01"))))
        .containsExactly("REQUIRED input.post");
  }

  @Test
  void the_record_is_read_as_it_was_known_on_a_day() {
    stage.on("2022-03-01");
    done(
        stage.changeContract.handle(
            stage.tutor(), stage.fte("2022-01-04", "0.6", new Why(null, "told late"))));
    var stood = read("2022-02-28");
    assertThat(stood.induction().ledger().entries()).hasSize(1);
    var plan = java.util.Objects.requireNonNull(stood.plan());
    assertThat(String.valueOf(plan.parts().getFirst().end())).isEqualTo("2022-07-25");
    assertThat(read("2022-03-01").induction().ledger().entries()).hasSize(2);
    assertThat(
            stage.read.handle(
                stage.tutor(),
                new ReadInduction.Command(List.of(RecordStage.ECT), day("2021-08-19"))))
        .isEmpty();
  }

  private InductionReading read(@Nullable String day) {
    return stage
        .read
        .handle(
            stage.tutor(),
            new ReadInduction.Command(List.of(RecordStage.ECT), day == null ? null : day(day)))
        .values()
        .iterator()
        .next();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "AB_ADMINISTRATOR",
        "AB_OFFICER",
        "HEADTEACHER",
        "INDUCTION_LEAD",
        "INDUCTION_TUTOR"
      })
  void roles_that_record_nothing_are_refused(Role role) {
    assertThatThrownBy(() ->
            stage.changeContract.handle(stage.in(role), stage.fte("2022-02-01", "0.6", Why.NONE)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> stage.reportLeaving.handle(stage.in(role), stage.leaving("2022-03-01")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() ->
            stage.strikeEntry.handle(
                stage.in(role), new StrikeEntry.Command(stage.asRead(), 1, "no")))
        .isInstanceOf(NotPermitted.class);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AB_ADMINISTRATOR", "AB_OFFICER"})
  void only_the_appropriate_body_records_a_joining(Role role) {
    assertThatThrownBy(() ->
            stage.joinSchool.handle(
                stage.in(role), stage.joining(RecordStage.OTHER_SCHOOL, "2022-04-19", false)))
        .isInstanceOf(NotPermitted.class);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "AB_ADMINISTRATOR",
        "AB_OFFICER",
        "HEADTEACHER",
        "INDUCTION_LEAD",
        "INDUCTION_TUTOR"
      })
  void elsewhere_there_is_no_such_ect(Role role) {
    Viewer elsewhere = stage.elsewhere(role);
    assertThat(
            stage
                .changeContract
                .handle(elsewhere, stage.fte("2022-02-01", "0.6", Why.NONE))
                .problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_FOUND);
    var nobody =
        new ReportLeaving.Command(
            new AsRead(AnInduction.ect(7), 1), null, day("2022-02-01"), Why.NONE);
    assertThat(stage.reportLeaving.handle(elsewhere, nobody).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_FOUND);
  }
}
