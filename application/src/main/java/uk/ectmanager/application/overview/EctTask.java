package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.TransferId;

/**
 * One thing that waits for somebody about an ECT; it follows from the row alone.
 *
 * @param review null when it is about the registration or a transfer
 * @param transfer null when it is about the registration or a review
 * @param sentence what to do
 * @param due until when, where there is such a day
 */
public record EctTask(
    TaskKind kind,
    EctId ect,
    @Nullable ReviewId review,
    @Nullable TransferId transfer,
    String sentence,
    @Nullable LocalDate due,
    Set<Desk> desks) {

  /** Stands for no day in the order of tasks: after every day. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  public EctTask {
    desks = Set.copyOf(desks);
  }

  /** Its place among tasks of the same day: by kind, then by what it is about. */
  public String place() {
    if (transfer != null) {
      return kind.name() + ":" + transfer;
    }
    return kind.name() + ":" + (review == null ? ect.toString() : review.toString());
  }

  /** The day by which it is put in order. */
  public LocalDate urgency() {
    return due == null ? NO_DAY : due;
  }

  /** Everything that waits for anybody. */
  public static List<EctTask> of(EctRow row) {
    var tasks = new ArrayList<EctTask>();
    var name = row.fullName();
    switch (row.registration()) {
      case DRAFT -> {
        var desks = at(row, Role.HEADTEACHER, Role.INDUCTION_LEAD, Role.SCHOOL_ADMINISTRATOR);
        desks.add(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.registrant()));
        if (row.tutor() != null) {
          desks.add(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.tutor()));
        }
        tasks.add(
            registration(
                TaskKind.FINISH_REGISTRATION,
                row,
                "Finish and confirm the registration of " + name + ".",
                desks));
      }
      case AWAITING_SIGNATURE ->
          tasks.add(
              registration(
                  TaskKind.SIGN_REGISTRATION,
                  row,
                  "Sign the registration of " + name + ".",
                  at(row, Role.HEADTEACHER)));
      case PENDING_AB ->
          tasks.add(
              registration(
                  TaskKind.DECIDE_REGISTRATION,
                  row,
                  "Check the registration of " + name + " at " + row.schoolName() + " and decide.",
                  body(row)));
      case REFUSED, UNDONE -> {
        // nothing is left to do
      }
      case AUTHORISED -> row.reviews().forEach(review -> add(row, review, tasks));
    }
    if (row.transfer() != null) {
      tasks.add(transfer(row, row.transfer()));
    }
    return List.copyOf(tasks);
  }

  private static EctTask transfer(EctRow row, EctRow.OpenTransfer open) {
    var body = open.actingBody();
    var which = "the transfer of " + row.fullName() + " to " + open.toSchoolName();
    if (body == null) {
      return transfer(
          TaskKind.SIGN_TRANSFER,
          row,
          open,
          "Sign " + which + ".",
          Set.of(new Desk(Role.HEADTEACHER, open.toSchool().value(), null)));
    }
    return open.releases()
        ? transfer(
            TaskKind.RELEASE_TRANSFER,
            row,
            open,
            "Release " + row.fullName() + " to " + open.toSchoolName() + ", or refuse.",
            deciders(body))
        : transfer(
            TaskKind.COMPLETE_TRANSFER,
            row,
            open,
            "Complete " + which + ", or refuse.",
            deciders(body));
  }

  private static EctTask transfer(
      TaskKind kind, EctRow row, EctRow.OpenTransfer open, String sentence, Set<Desk> desks) {
    return new EctTask(kind, row.ect(), null, open.id(), sentence, null, desks);
  }

  private static void add(EctRow row, EctRow.ReleasedReview review, List<EctTask> into) {
    var which = "progress review " + review.number() + " of " + row.fullName();
    switch (review.state()) {
      case RELEASED, TUTOR_DRAFT ->
          into.add(review(TaskKind.WRITE_REVIEW, row, review, "Write " + which, writers(row)));
      case REJECTED ->
          into.add(
              review(
                  TaskKind.WRITE_REVIEW,
                  row,
                  review,
                  "Mend " + which + ", which the appropriate body rejected",
                  writers(row)));
      case WITH_ECT ->
          into.add(
              review(
                  TaskKind.SIGN_REVIEW_AS_ECT,
                  row,
                  review,
                  "Comment on progress review " + review.number() + " and sign it",
                  Set.of(new Desk(Role.ECT, row.ect().value(), null))));
      case WITH_TUTOR ->
          into.add(
              review(
                  TaskKind.SIGN_REVIEW_AS_TUTOR,
                  row,
                  review,
                  "Sign " + which + " and submit it",
                  writers(row)));
      case SUBMITTED ->
          into.add(
              review(TaskKind.DECIDE_REVIEW, row, review, "Accept or reject " + which, body(row)));
      case ACCEPTED -> {
        // it never changes again
      }
    }
  }

  private static EctTask registration(TaskKind kind, EctRow row, String sentence, Set<Desk> desks) {
    return new EctTask(kind, row.ect(), null, null, sentence, null, desks);
  }

  private static EctTask review(
      TaskKind kind, EctRow row, EctRow.ReleasedReview review, String sentence, Set<Desk> desks) {
    return new EctTask(kind, row.ect(), review.review(), null, sentence + ".", review.due(), desks);
  }

  /** The tutor writes; the school's induction leads while there is none. */
  private static Set<Desk> writers(EctRow row) {
    return row.tutor() == null
        ? at(row, Role.INDUCTION_LEAD)
        : Set.of(new Desk(Role.INDUCTION_TUTOR, row.school().value(), row.tutor()));
  }

  private static Set<Desk> at(EctRow row, Role... roles) {
    var desks = new HashSet<Desk>();
    for (var role : roles) {
      desks.add(new Desk(role, row.school().value(), null));
    }
    return desks;
  }

  private static Set<Desk> body(EctRow row) {
    return deciders(row.body());
  }

  private static Set<Desk> deciders(AppropriateBodyId body) {
    return Set.of(
        new Desk(Role.AB_ADMINISTRATOR, body.value(), null),
        new Desk(Role.AB_OFFICER, body.value(), null));
  }
}
