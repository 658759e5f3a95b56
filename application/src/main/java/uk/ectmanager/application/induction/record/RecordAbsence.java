package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Records days away that are no statutory leave; 30 of them in a part extend it (L8). */
public final class RecordAbsence {

  private final InductionDesk desk;
  private final Away away;

  public RecordAbsence(InductionDesk desk, Away away) {
    this.desk = desk;
    this.away = away;
  }

  /**
   * The absence as typed.
   *
   * @param to last day away; a single day when null
   * @param days contracted days missed, to the half day; counted for a full-timer when null
   */
  public record Command(
      AsRead induction,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal days,
      AbsenceKind kind,
      Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer, Permission.RECORD_INDUCTION, command.induction, open -> decide(open, command));
  }

  private Draft decide(Open open, Command command) {
    var problems = new Problems();
    var to = command.to == null ? command.from : command.to;
    var reason = command.why.read(problems, false);
    var days = away.days(open, command.from, to, command.days, problems);
    if (to.isAfter(open.today())) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "An absence is recorded once it is over, or until today.",
          "input",
          command.to == null ? "from" : "to");
    }
    Away.employed(open, command.from, problems);
    return Draft.of(
        days == null
            ? null
            : new AbsenceRecorded(new Absence(command.from, to, days, command.kind)),
        command.why,
        reason,
        problems);
  }
}
