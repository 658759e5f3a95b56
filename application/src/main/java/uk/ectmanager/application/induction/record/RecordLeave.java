package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Records statutory leave: that it began, and, correcting that entry, when it ends. Once it is over
 * the ECT is asked whether it extends induction (L11, N18).
 */
public final class RecordLeave {

  private static final int YEARS_AHEAD = 2;

  private final InductionDesk desk;
  private final Away away;

  public RecordLeave(InductionDesk desk, Away away) {
    this.desk = desk;
    this.away = away;
  }

  /**
   * The leave as typed.
   *
   * @param to last day, null while it is not known
   * @param days contracted days in it; counted for a full-timer when null
   */
  public record Command(
      AsRead induction,
      LeaveKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal days,
      Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer, Permission.RECORD_INDUCTION, command.induction, open -> decide(open, command));
  }

  private Draft decide(Open open, Command command) {
    var problems = new Problems();
    var reason = command.why.read(problems, false);
    if (command.from.isAfter(open.today().plusYears(YEARS_AHEAD))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "Leave begins at most two years ahead.", "input", "from");
    }
    Away.employed(open, command.from, problems);
    if (command.to == null && command.days != null) {
      problems.add(
          ProblemCode.INVALID,
          "Days are counted once the last day is known; leave them out until then.",
          "input",
          "days");
    }
    var days =
        command.to == null
            ? HalfDays.NONE
            : away.days(open, command.from, command.to, command.days, problems);
    return Draft.of(
        days == null ? null : new LeaveRecorded(command.kind, command.from, command.to, days),
        command.why,
        reason,
        problems);
  }
}
