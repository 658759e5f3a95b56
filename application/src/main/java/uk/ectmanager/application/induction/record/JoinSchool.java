package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.ect.Tutors;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The appropriate body records that an ECT has a post at another of its schools, after leaving one
 * or beside it, or corrects a post. The new school sees the ECT from the first day of the post on.
 */
public final class JoinSchool {

  private static final int MOST_YEARS_AHEAD = 2;
  private static final int MOST_YEARS_LONG = 50;

  private final InductionDesk desk;
  private final SchoolDirectory schools;
  private final AccountDirectory people;

  public JoinSchool(InductionDesk desk, SchoolDirectory schools, AccountDirectory people) {
    this.desk = desk;
    this.schools = schools;
    this.people = people;
  }

  /**
   * The post as typed.
   *
   * @param end last day of a temporary post
   * @param fte instead of the days a week
   * @param kind ordinary, supply, or at an institution without terms
   * @param alongside whether it runs beside the posts that there are
   */
  public record Command(
      AsRead induction,
      SchoolId school,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable BigDecimal fte,
      @Nullable BigDecimal daysPerWeek,
      @Nullable AccountId tutor,
      PostKind.Entry kind,
      boolean alongside,
      Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer, Permission.DECIDE_INDUCTION, command.induction, open -> decide(open, command));
  }

  private Draft decide(Open open, Command command) {
    var problems = new Problems();
    var fte = WorkingTime.read(command.fte, command.daysPerWeek, problems);
    var kind = problems.take(PostKind.parse(command.kind, command.start, open.today()));
    var reason = command.why.read(problems, command.start.isBefore(open.today()));
    school(open, command, problems);
    dates(open, command, problems);
    var end = command.end;
    var began =
        new PostBegan(
            command.school,
            command.start,
            end != null && end.isBefore(command.start) ? command.start : end,
            fte == null ? Fte.FULL_TIME : fte,
            command.tutor,
            kind == null ? PostKind.ordinary() : kind);
    if (command.why.corrects() == null
        && !open.value().stands(new Recording(began, null, reason))) {
      problems.addAll(open.value().againstJoining(began, command.alongside));
    }
    return Draft.of(began, command.why, reason, problems);
  }

  private void school(Open open, Command command, Problems problems) {
    var card = schools.findAll(Set.of(command.school)).get(command.school);
    if (card == null || !Objects.equals(card.body(), open.value().body())) {
      problems.add(
          ProblemCode.NOT_FOUND,
          "There is no such school with this appropriate body.",
          "input",
          "schoolId");
      return;
    }
    if (!card.authorised()) {
      problems.add(
          ProblemCode.SCHOOL_NOT_AUTHORISED,
          "The school is not authorised yet.",
          "input",
          "schoolId");
    }
    if (command.tutor != null
        && !Tutors.of(people, Set.of(command.school)).mayTutor(command.tutor, command.school)) {
      problems.add(
          ProblemCode.NOT_FOUND,
          "Choose an induction tutor of this school.",
          "input",
          "tutorAccountId");
    }
  }

  private static void dates(Open open, Command command, Problems problems) {
    if (command.start.isBefore(open.value().start()) && command.why.corrects() == null) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The post must not begin before the induction did.",
          "input",
          "start");
    }
    if (command.start.isBefore(ContractSection.EARLIEST_START)) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "No induction started before 7 May 1999.", "input", "start");
    }
    if (command.start.isAfter(open.today().plusYears(MOST_YEARS_AHEAD))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The first day must be at most two years ahead.",
          "input",
          "start");
    }
    if (command.end != null && command.end.isBefore(command.start)) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The last day must not be before the first day.",
          "input",
          "end");
    }
    if (command.end != null && command.end.isAfter(command.start.plusYears(MOST_YEARS_LONG))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The last day must be at most fifty years after the first day.",
          "input",
          "end");
    }
  }
}
