package uk.ectmanager.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.review.ReviewState;

/** Every state of an ECT's affairs, and who has to act next in it. */
class WhatWaitsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

  private static final String HEAD = desk(Role.HEADTEACHER, SCHOOL_A.value());
  private static final String LEAD = desk(Role.INDUCTION_LEAD, SCHOOL_A.value());
  private static final String OFFICE = desk(Role.SCHOOL_ADMINISTRATOR, SCHOOL_A.value());
  private static final String TUTORS = desk(Role.INDUCTION_TUTOR, SCHOOL_A.value()) + ":" + TUTOR;
  private static final String REGISTRANT =
      desk(Role.INDUCTION_TUTOR, SCHOOL_A.value()) + ":" + OTHER_TUTOR;
  private static final String NEW_HEAD = desk(Role.HEADTEACHER, new UUID(0x5c, 9));
  private static final String ECT = desk(Role.ECT, id(1).value());
  private static final List<String> AB = office(BODY.value());
  private static final List<String> OTHER_AB = office(OTHER_BODY.value());

  /** A state, the day on which it is looked at, and each task with where it waits. */
  record State(String name, AnEctRow row, LocalDate day, List<Expected> tasks) {

    static State of(String name, AnEctRow row, Expected... tasks) {
      return new State(name, row, TODAY, List.of(tasks));
    }

    State on(LocalDate later) {
      return new State(name + " on " + later, row, later, tasks);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  record Expected(TaskKind kind, Set<String> desks, String sentence) {}

  static Stream<State> states() {
    return Stream.of(
            Stream.of(
                State.of(
                    "a draft",
                    draft(),
                    to(
                        TaskKind.FINISH_REGISTRATION,
                        "Finish and confirm the registration of Kit Example1.",
                        HEAD,
                        LEAD,
                        OFFICE,
                        TUTORS,
                        REGISTRANT)),
                State.of(
                    "a draft that was returned",
                    draft().returned(),
                    to(
                        TaskKind.FINISH_REGISTRATION,
                        "Correct the registration of Kit Example1, which the appropriate body"
                            + " returned, and confirm it again.",
                        HEAD,
                        LEAD,
                        OFFICE,
                        TUTORS,
                        REGISTRANT)),
                State.of(
                    "confirmed",
                    number(1).in(RegistrationState.AWAITING_SIGNATURE),
                    to(TaskKind.SIGN_REGISTRATION, "Sign the registration of Kit Example1.", HEAD)),
                State.of(
                    "signed, not checked yet or the check waits for an answer",
                    pending(QtsState.NOT_CHECKED),
                    to(
                        TaskKind.DECIDE_REGISTRATION,
                        AB,
                        "Check the qualified teacher status of Kit Example1 at Mereham Primary"
                            + " School, then authorise, return or refuse the registration.")),
                State.of(
                    "signed, the check is clear",
                    pending(QtsState.CLEAR),
                    to(
                        TaskKind.DECIDE_REGISTRATION,
                        AB,
                        "Decide on the registration of Kit Example1 at Mereham Primary School; the"
                            + " QTS check is clear.")),
                State.of(
                    "signed, the check stands against it",
                    pending(QtsState.NOT_CLEAR),
                    to(
                        TaskKind.DECIDE_REGISTRATION,
                        AB,
                        "Decide on the registration of Kit Example1 at Mereham Primary School; the"
                            + " QTS check stands against authorising it.")),
                State.of("refused", number(1).in(RegistrationState.REFUSED)),
                State.of("undone", number(1).in(RegistrationState.UNDONE)),
                State.of(
                    "in progress; reports are planned, absence is near to extending a part",
                    number(1).planned(ReportKind.PROGRESS_REVIEW, FRIDAY)),
                State.of(
                    "without a tutor",
                    number(1).tutor(null),
                    to(
                        TaskKind.NAME_TUTOR,
                        "Name an induction tutor for Kit Example1.",
                        HEAD,
                        LEAD))),
            reviews(),
            leaves(),
            leavings(),
            transfers())
        .flatMap(all -> all);
  }

  private static Stream<State> reviews() {
    return Stream.of(
        State.of(
            "a review can be written",
            number(1).review(ReviewState.RELEASED, FRIDAY),
            to(TaskKind.WRITE_REVIEW, "Write progress review 1 of Kit Example1.", TUTORS)),
        State.of(
            "a review is being written",
            number(1).review(ReviewState.TUTOR_DRAFT, FRIDAY),
            to(TaskKind.WRITE_REVIEW, "Write progress review 1 of Kit Example1.", TUTORS)),
        State.of(
            "a review is with the ECT",
            number(1).review(ReviewState.WITH_ECT, FRIDAY),
            to(TaskKind.SIGN_REVIEW_AS_ECT, "Comment on progress review 1 and sign it.", ECT)),
        State.of(
            "a review is with the tutor",
            number(1).review(ReviewState.WITH_TUTOR, FRIDAY),
            to(
                TaskKind.SIGN_REVIEW_AS_TUTOR,
                "Sign progress review 1 of Kit Example1 and submit it.",
                TUTORS)),
        State.of(
            "a review is submitted",
            number(1).review(ReviewState.SUBMITTED, FRIDAY),
            to(TaskKind.DECIDE_REVIEW, AB, "Accept or reject progress review 1 of Kit Example1.")),
        State.of(
            "a review is rejected",
            number(1).review(ReviewState.REJECTED, FRIDAY),
            to(
                TaskKind.WRITE_REVIEW,
                "Mend progress review 1 of Kit Example1, which the appropriate body rejected.",
                TUTORS)),
        State.of("a review is accepted", number(1).review(ReviewState.ACCEPTED, FRIDAY)));
  }

  private static Stream<State> leaves() {
    var choose =
        to(
            TaskKind.CHOOSE_LEAVE_EXTENSION,
            "Choose whether your maternity leave, which ended on Friday 18 December 2026, extends"
                + " your induction; only you can choose.",
            ECT);
    var prompt =
        to(
            TaskKind.PROMPT_LEAVE_CHOICE,
            with(AB, TUTORS),
            "Ask Kit Example1 to choose whether the statutory leave that ended on Friday 18"
                + " December 2026 extends induction.");
    var away = number(1).onLeaveUntil(FRIDAY);
    return Stream.of(
        State.of("on the last day of leave", away).on(FRIDAY),
        State.of("back from leave", away, choose).on(FRIDAY.plusDays(1)),
        State.of("back for four weeks", away, choose).on(FRIDAY.plusWeeks(4)),
        State.of("back for longer", away, choose, prompt).on(FRIDAY.plusWeeks(4).plusDays(1)));
  }

  private static Stream<State> leavings() {
    var interim =
        "Send the appropriate body the interim assessment of Kit Example1, whose last day is Friday"
            + " 18 December 2026; none is needed after less than a term.";
    return Stream.of(
        State.of(
            "a leaving is reported (N19)",
            number(1).leaves(FRIDAY),
            to(TaskKind.SEND_INTERIM_ASSESSMENT, interim, TUTORS),
            to(
                TaskKind.RELEASE_ECT,
                AB,
                "Release Kit Example1, whose last day at Mereham Primary School is Friday 18"
                    + " December 2026, from that day on.")),
        State.of(
            "a leaving is reported and another appropriate body asks",
            number(1).leaves(FRIDAY).moving(BODY, true),
            to(TaskKind.SEND_INTERIM_ASSESSMENT, interim, TUTORS),
            to(
                TaskKind.RELEASE_TRANSFER,
                AB,
                "Release Kit Example1 to Southfen School, or refuse.")),
        State.of("released", number(1).leaves(FRIDAY).released(FRIDAY)),
        State.of("a contract with an end goes on", number(1).until(FRIDAY)).on(FRIDAY),
        State.of(
                "a contract is over and nothing is reported",
                number(1).until(FRIDAY),
                to(
                    TaskKind.REPORT_LEAVING,
                    "Report that Kit Example1 left, or have the next contract recorded: the"
                        + " contract ended on Friday 18 December 2026.",
                    HEAD,
                    LEAD,
                    TUTORS))
            .on(FRIDAY.plusDays(1)));
  }

  private static Stream<State> transfers() {
    return Stream.of(
        State.of(
            "a transfer is asked for",
            number(1).moving(null, false),
            to(
                TaskKind.SIGN_TRANSFER,
                "Sign the transfer of Kit Example1 to Southfen School.",
                NEW_HEAD)),
        State.of(
            "a transfer is signed; the appropriate body before has to let go",
            number(1).moving(BODY, true),
            to(
                TaskKind.RELEASE_TRANSFER,
                AB,
                "Release Kit Example1 to Southfen School, or refuse.")),
        State.of(
            "a transfer waits to be completed",
            number(1).leaves(FRIDAY).released(FRIDAY).moving(OTHER_BODY, false),
            to(
                TaskKind.COMPLETE_TRANSFER,
                OTHER_AB,
                "Complete the transfer of Kit Example1 to Southfen School, or refuse.")));
  }

  @ParameterizedTest
  @MethodSource("states")
  void each_state_waits_for_whom_it_should(State state) {
    var waiting =
        EctTask.of(state.row().row()).stream()
            .filter(task -> task.waits(state.day()))
            .map(task ->
                new Expected(
                    task.kind(),
                    task.desks().stream().map(Desk::key).collect(Collectors.toSet()),
                    task.sentence()));
    assertThat(waiting).containsExactlyInAnyOrderElementsOf(state.tasks());
  }

  @Test
  void every_kind_of_task_about_an_ect_occurs_in_a_state() {
    var occurring = states().flatMap(state -> state.tasks().stream().map(Expected::kind)).toList();
    assertThat(
            Stream.of(TaskKind.values())
                .filter(kind -> kind != TaskKind.DECIDE_SCHOOL && kind != TaskKind.INVITE_AGAIN))
        .isSubsetOf(occurring);
  }

  @Test
  void tasks_of_one_ect_have_places_of_their_own() {
    var row =
        number(1)
            .tutor(null)
            .onLeaveUntil(FRIDAY)
            .onLeaveUntil(FRIDAY.plusDays(40))
            .leaves(FRIDAY)
            .review(ReviewState.RELEASED, FRIDAY)
            .review(ReviewState.RELEASED, FRIDAY)
            .row();
    assertThat(EctTask.of(row)).extracting(EctTask::place).doesNotHaveDuplicates().hasSize(8);
  }

  private static AnEctRow draft() {
    return number(1).in(RegistrationState.DRAFT).by(OTHER_TUTOR);
  }

  private static AnEctRow pending(QtsState state) {
    return number(1).in(RegistrationState.PENDING_AB).qts(state);
  }

  private static Expected to(TaskKind kind, String sentence, String... desks) {
    return new Expected(kind, Set.of(desks), sentence);
  }

  private static Expected to(TaskKind kind, List<String> desks, String sentence) {
    return new Expected(kind, Set.copyOf(desks), sentence);
  }

  private static List<String> with(List<String> desks, String more) {
    var all = new LinkedHashSet<>(desks);
    all.add(more);
    return List.copyOf(all);
  }

  private static String desk(Role role, UUID place) {
    return new Desk(role, place, null).key();
  }

  private static List<String> office(UUID body) {
    return List.of(desk(Role.AB_ADMINISTRATOR, body), desk(Role.AB_OFFICER, body));
  }
}
