package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.DayWords;

/**
 * Who has to act next about one ECT, in every state in which somebody has to. Nobody has to while
 * the system itself goes on: a QTS check that is asked for again, a plan that is recalculated, a
 * review that is not released yet; nor because absence comes near to extending a part or does so,
 * of which people are told by mail (N17).
 */
final class WhatWaits {

  /** After so long an unmade choice is a task of those who can only ask for it. */
  private static final Period PATIENCE = Period.ofWeeks(4);

  private final EctRow row;
  private final String name;
  private final List<EctTask> tasks = new ArrayList<>();

  WhatWaits(EctRow row) {
    this.row = row;
    this.name = row.fullName();
  }

  List<EctTask> all() {
    switch (row.registration()) {
      case DRAFT -> finish();
      case AWAITING_SIGNATURE ->
          add(
              TaskKind.SIGN_REGISTRATION,
              "Sign the registration of " + name + ".",
              at(Role.HEADTEACHER));
      case PENDING_AB -> add(TaskKind.DECIDE_REGISTRATION, decide(), body());
      case REFUSED, UNDONE -> {
        // nothing is left to do
      }
      case AUTHORISED -> {
        row.reviews().forEach(this::add);
        row.leaveChoices().forEach(this::add);
        if (row.releasedOn() == null) {
          tutor();
          leaving();
        }
      }
    }
    if (row.transfer() != null) {
      add(row.transfer());
    }
    return List.copyOf(tasks);
  }

  private void finish() {
    var desks = new HashSet<>(at(Role.HEADTEACHER, Role.INDUCTION_LEAD, Role.SCHOOL_ADMINISTRATOR));
    desks.add(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.registrant()));
    if (row.tutor() != null) {
      desks.add(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.tutor()));
    }
    add(
        TaskKind.FINISH_REGISTRATION,
        row.returned()
            ? "Correct the registration of "
                + name
                + ", which the appropriate body returned, and confirm it again."
            : "Finish and confirm the registration of " + name + ".",
        desks);
  }

  private String decide() {
    var which = "the registration of " + name + " at " + row.schoolName();
    return switch (row.qts() == null ? QtsState.NOT_CHECKED : row.qts()) {
      case NOT_CHECKED ->
          "Check the qualified teacher status of "
              + name
              + " at "
              + row.schoolName()
              + ", then authorise, return or refuse the registration.";
      case CLEAR -> "Decide on " + which + "; the QTS check is clear.";
      case NOT_CLEAR -> "Decide on " + which + "; the QTS check stands against authorising it.";
    };
  }

  /** A school that has an ECT names a tutor for them (G 2.42). */
  private void tutor() {
    if (row.tutor() == null && row.leavesOn() == null) {
      add(
          TaskKind.NAME_TUTOR,
          "Name an induction tutor for " + name + ".",
          at(Role.HEADTEACHER, Role.INDUCTION_LEAD));
    }
  }

  /** Reported, it is the tutor's and then the appropriate body's; else the school reports it. */
  private void leaving() {
    var leaves = row.leavesOn();
    if (leaves != null) {
      var when = DayWords.full(leaves);
      add(
          TaskKind.SEND_INTERIM_ASSESSMENT,
          "Send the appropriate body the interim assessment of "
              + name
              + ", whose last day is "
              + when
              + "; none is needed after less than a term.",
          null,
          leaves,
          writers());
      if (row.transfer() == null) {
        add(
            TaskKind.RELEASE_ECT,
            "Release "
                + name
                + ", whose last day at "
                + row.schoolName()
                + " is "
                + when
                + ", from that day on.",
            null,
            leaves,
            body());
      }
    } else if (row.transfer() == null) {
      row.lastDay().ifPresent(this::unreported);
    }
  }

  private void unreported(LocalDate last) {
    var desks = new HashSet<>(at(Role.HEADTEACHER, Role.INDUCTION_LEAD));
    desks.addAll(writers());
    add(
        TaskKind.REPORT_LEAVING,
        "Report that "
            + name
            + " left, or have the next contract recorded: the contract ended on "
            + DayWords.full(last)
            + ".",
        last.plusDays(1),
        null,
        desks);
  }

  private void add(EctRow.LeaveChoice choice) {
    var ended = DayWords.full(choice.lastDay());
    add(
        TaskKind.CHOOSE_LEAVE_EXTENSION,
        "Choose whether your "
            + FactWords.of(choice.kind())
            + ", which ended on "
            + ended
            + ", extends your induction; only you can choose.",
        choice.from(),
        null,
        Set.of(new Desk(Role.ECT, row.ect().value(), null)));
    var askers = new HashSet<>(body());
    askers.addAll(writers());
    add(
        TaskKind.PROMPT_LEAVE_CHOICE,
        "Ask "
            + name
            + " to choose whether the statutory leave that ended on "
            + ended
            + " extends induction.",
        choice.from().plus(PATIENCE),
        null,
        askers);
  }

  private void add(EctRow.OpenTransfer open) {
    var body = open.actingBody();
    var which = "the transfer of " + name + " to " + open.toSchoolName();
    if (body == null) {
      add(
          TaskKind.SIGN_TRANSFER,
          open,
          "Sign " + which + ".",
          Set.of(new Desk(Role.HEADTEACHER, open.toSchool().value(), null)));
    } else if (open.releases()) {
      add(
          TaskKind.RELEASE_TRANSFER,
          open,
          "Release " + name + " to " + open.toSchoolName() + ", or refuse.",
          deciders(body));
    } else {
      add(TaskKind.COMPLETE_TRANSFER, open, "Complete " + which + ", or refuse.", deciders(body));
    }
  }

  private void add(EctRow.ReleasedReview review) {
    var which = "progress review " + review.number() + " of " + name;
    switch (review.state()) {
      case RELEASED, TUTOR_DRAFT -> add(TaskKind.WRITE_REVIEW, review, "Write " + which, writers());
      case REJECTED ->
          add(
              TaskKind.WRITE_REVIEW,
              review,
              "Mend " + which + ", which the appropriate body rejected",
              writers());
      case WITH_ECT ->
          add(
              TaskKind.SIGN_REVIEW_AS_ECT,
              review,
              "Comment on progress review " + review.number() + " and sign it",
              Set.of(new Desk(Role.ECT, row.ect().value(), null)));
      case WITH_TUTOR ->
          add(TaskKind.SIGN_REVIEW_AS_TUTOR, review, "Sign " + which + " and submit it", writers());
      case SUBMITTED -> add(TaskKind.DECIDE_REVIEW, review, "Accept or reject " + which, body());
      case ACCEPTED -> {
        // it never changes again
      }
    }
  }

  private void add(TaskKind kind, String sentence, Set<Desk> desks) {
    add(kind, sentence, null, null, desks);
  }

  private void add(
      TaskKind kind,
      String sentence,
      @Nullable LocalDate from,
      @Nullable LocalDate due,
      Set<Desk> desks) {
    tasks.add(new EctTask(kind, row.ect(), null, null, sentence, from, due, desks));
  }

  private void add(TaskKind kind, EctRow.OpenTransfer open, String sentence, Set<Desk> desks) {
    tasks.add(new EctTask(kind, row.ect(), null, open.id(), sentence, null, null, desks));
  }

  private void add(TaskKind kind, EctRow.ReleasedReview review, String sentence, Set<Desk> desks) {
    tasks.add(
        new EctTask(
            kind, row.ect(), review.review(), null, sentence + ".", null, review.due(), desks));
  }

  /** The tutor writes; the school's induction leads while there is none. */
  private Set<Desk> writers() {
    return row.tutor() == null
        ? at(Role.INDUCTION_LEAD)
        : Set.of(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.tutor()));
  }

  private Set<Desk> at(Role... roles) {
    var desks = new HashSet<Desk>();
    for (var role : roles) {
      desks.add(new Desk(role, row.school().value(), null));
    }
    return desks;
  }

  private Set<Desk> body() {
    return deciders(row.body());
  }

  private static Set<Desk> deciders(AppropriateBodyId body) {
    return Set.of(
        new Desk(Role.AB_ADMINISTRATOR, body.value(), null),
        new Desk(Role.AB_OFFICER, body.value(), null));
  }
}
