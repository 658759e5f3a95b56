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
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;

/** Days away: absence that extends at 30, statutory leave that only the ECT lets extend. */
class AwayTest {

  private final RecordStage stage = new RecordStage();

  private RecordAbsence.Command absence(String from, @Nullable String to, @Nullable String days) {
    return new RecordAbsence.Command(
        stage.asRead(),
        day(from),
        to == null ? null : day(to),
        days == null ? null : new BigDecimal(days),
        AbsenceKind.AD_HOC,
        Why.NONE);
  }

  private RecordLeave.Command leave(String from, @Nullable String to, Why why) {
    return new RecordLeave.Command(
        stage.asRead(), LeaveKind.MATERNITY, day(from), to == null ? null : day(to), null, why);
  }

  private ChooseLeaveExtension.Command choice(int leave, boolean extend) {
    return new ChooseLeaveExtension.Command(stage.asRead(), leave, extend, Why.NONE);
  }

  private List<MessageTemplate> mailed() {
    stage.inductions.recorded().forEach(stage.mails::handle);
    return stage.queue.all().stream().map(QueuedMessage::template).toList();
  }

  // Reference 4.3 number 28: 35 days absent in terms 1 to 3 move FA1 to 20 October 2022.
  @Test
  void thirty_five_days_in_part_1_move_the_first_assessment_by_all_of_them() {
    stage.on("2022-07-20");
    var warned =
        done(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-10", "2022-02-11", null)));
    assertThat(warned.warnings())
        .containsExactly(
            "Absence in part 1 is 25 days; from 30 on the part is extended by all of them.");
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-07-25");
    var extended =
        done(stage.recordAbsence.handle(stage.tutor(), absence("2022-03-07", "2022-03-18", "10")));
    assertThat(extended.warnings())
        .containsExactly("Absence has reached 35 days: part 1 is extended by all of them.");
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-10-20");
    assertThat(stage.events(InductionEvent.AbsenceExtended.class))
        .singleElement()
        .satisfies(event -> assertThat(event.end()).isEqualTo("2022-10-20"));
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-03-21", null, "0.5")));
    assertThat(stage.events(InductionEvent.AbsenceExtended.class)).hasSize(1);
    assertThat(mailed())
        .filteredOn(template -> template == MessageTemplate.ABSENCE_EXTENDS)
        .hasSize(4);
    assertThat(stage.queue.all())
        .filteredOn(mail -> mail.template() == MessageTemplate.ABSENCE_EXTENDS)
        .filteredOn(
            mail -> Role.ECT.name().equals(mail.parameters().get(MessageParameter.RECIPIENT_ROLE)))
        .extracting(mail -> mail.recipient().account())
        .containsExactly(stage.ect().account());
    assertThat(mailed())
        .filteredOn(template -> template == MessageTemplate.ABSENCE_NEARS_EXTENSION)
        .hasSize(2);
  }

  @Test
  void an_absence_taken_back_takes_back_the_extension_and_a_new_crossing_is_told_again() {
    stage.on("2022-07-20");
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-10", "2022-02-11", null)));
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-03-07", "2022-03-18", null)));
    done(
        stage.strikeEntry.handle(
            stage.tutor(), new StrikeEntry.Command(stage.asRead(), 3, "another ECT")));
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-07-25");
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-03-07", "2022-03-18", null)));
    assertThat(stage.events(InductionEvent.AbsenceExtended.class)).hasSize(2);
  }

  @Test
  void an_absence_that_does_not_fit_is_refused() {
    assertThat(
            refusals(
                stage.recordAbsence.handle(
                    stage.tutor(), absence("2022-01-10", "2022-01-11", null))))
        .containsExactly("DATE_IN_FUTURE input.to");
    assertThat(
            refusals(
                stage.recordAbsence.handle(
                    stage.tutor(), absence("2022-01-07", "2022-01-06", null))))
        .containsExactly("NOT_IN_ORDER input.to");
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, "1.5"))))
        .containsExactly("OUT_OF_RANGE input.days");
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, "0.3"))))
        .containsExactly("INVALID input.days");
    assertThat(
            refusals(
                stage.recordAbsence.handle(
                    stage.tutor(), absence("2022-01-08", "2022-01-09", null))))
        .containsExactly("OUT_OF_RANGE input.to");
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2021-08-31", null, "1"))))
        .isNotEmpty();
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-06", "2022-01-07", null)));
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, "1"))))
        .containsExactly("OVERLAP input.from");
  }

  @Test
  void a_part_timers_days_are_asked_for() {
    done(
        stage.changeContract.handle(
            stage.tutor(),
            new ChangeContract.Command(
                stage.asRead(),
                null,
                day("2022-01-04"),
                new BigDecimal("0.6"),
                null,
                null,
                null,
                null,
                null,
                new Why(null, "told late"))));
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, null))))
        .containsExactly("REQUIRED input.days");
    done(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, "1")));
  }

  // Spring term 2022 from its first day, 4 January, to its last, 4 April: 60 school days.
  @Test
  void leave_waits_for_the_choice_and_extends_by_all_its_days_or_not_at_all() {
    done(stage.recordLeave.handle(stage.tutor(), leave("2022-01-04", null, Why.NONE)));
    assertThat(refusals(stage.chooseLeaveExtension.handle(stage.ect(), choice(2, true))))
        .containsExactly("TOO_EARLY input.leave");
    done(
        stage.recordLeave.handle(
            stage.tutor(), leave("2022-01-04", "2022-04-04", new Why(2, "the day is known"))));
    assertThat(stage.events(InductionEvent.StatutoryLeaveEnded.class)).isEmpty();
    stage.on("2022-04-05");
    assertThat(stage.followDays.handle(SystemViewer.at(stage.clock.instant()))).isEqualTo(1);
    assertThat(stage.followDays.handle(SystemViewer.at(stage.clock.instant()))).isZero();
    assertThat(stage.events(InductionEvent.StatutoryLeaveEnded.class))
        .singleElement()
        .satisfies(event -> assertThat(event.days()).hasToString("60"));
    assertThat(mailed()).contains(MessageTemplate.LEAVE_ENDED);
    var declined = done(stage.chooseLeaveExtension.handle(stage.ect(), choice(2, false)));
    assertThat(declined.reading().induction()).isEqualTo(stage.stored());
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-07-25");
    assertThat(refusals(stage.chooseLeaveExtension.handle(stage.ect(), choice(2, true))))
        .containsExactly("ALREADY_EXISTS input.leave");
    done(
        stage.chooseLeaveExtension.handle(
            stage.ect(),
            new ChooseLeaveExtension.Command(
                stage.asRead(), 3, true, new Why(4, "I ticked the wrong box"))));
    // 60 school days from 1 September 2022: term 4 has them until 1 December 2022.
    assertThat(stage.assessmentDue(1)).isAfter(day("2022-11-20")).isBefore(day("2022-12-19"));
  }

  @Test
  void leave_that_overlaps_or_lies_outside_is_refused() {
    done(stage.recordLeave.handle(stage.tutor(), leave("2022-01-04", null, Why.NONE)));
    assertThat(
            refusals(stage.recordLeave.handle(stage.tutor(), leave("2022-02-04", null, Why.NONE))))
        .containsExactly("OVERLAP input.from");
    assertThat(
            refusals(stage.recordLeave.handle(stage.tutor(), leave("2020-02-04", null, Why.NONE))))
        .containsExactly("OUT_OF_RANGE input.from", "OVERLAP input.from");
    assertThat(
            refusals(stage.recordAbsence.handle(stage.tutor(), absence("2022-01-07", null, "1"))))
        .containsExactly("OVERLAP input.from");
    assertThat(refusals(stage.chooseLeaveExtension.handle(stage.ect(), choice(1, true))))
        .containsExactly("NOT_FOUND input.leave");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ECT")
  void nobody_but_the_ect_chooses(Role role) {
    assertThatThrownBy(() -> stage.chooseLeaveExtension.handle(stage.in(role), choice(1, true)))
        .isInstanceOf(NotPermitted.class);
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
    assertThatThrownBy(
            () -> stage.recordAbsence.handle(stage.in(role), absence("2022-01-07", null, "1")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> stage.recordLeave.handle(stage.in(role), leave("2022-01-04", null, Why.NONE)))
        .isInstanceOf(NotPermitted.class);
  }
}
