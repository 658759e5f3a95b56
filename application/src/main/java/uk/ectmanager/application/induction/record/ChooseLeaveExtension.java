package uk.ectmanager.application.induction.record;

import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.ledger.LedgerFacts;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** The ECT, and nobody else, chooses after the return whether leave extends induction (L11). */
public final class ChooseLeaveExtension {

  private final InductionDesk desk;

  public ChooseLeaveExtension(InductionDesk desk) {
    this.desk = desk;
  }

  /**
   * The choice.
   *
   * @param leave number of an entry of the leave
   * @param extend whether by all its days, or not at all
   */
  public record Command(AsRead induction, int leave, boolean extend, Why why) {}

  /** Records it, or answers everything that stands against it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer,
        Permission.CHOOSE_LEAVE_EXTENSION,
        command.induction,
        open -> decide(open, command));
  }

  private static Draft decide(Open open, Command command) {
    var problems = new Problems();
    var reason = command.why.read(problems, false);
    var ledger = open.value().ledger();
    var leave = ledger.standing(LeaveRecorded.class, command.leave);
    if (leave.isEmpty()) {
      problems.add(ProblemCode.NOT_FOUND, "There is no such leave.", "input", "leave");
      return Draft.of(null, command.why, reason, problems);
    }
    var last = leave.get().fact().to();
    if (last == null || !last.isBefore(open.today())) {
      problems.add(
          ProblemCode.TOO_EARLY,
          "The choice is made after the return from leave.",
          "input",
          "leave");
    }
    var root = leave.get().root();
    var before = LedgerFacts.choice(ledger, root);
    var on =
        before.isPresent() && before.get().extend() == command.extend
            ? before.get().on()
            : open.today();
    return Draft.of(
        last == null ? null : new LeaveChosen(root, command.extend, on),
        command.why,
        reason,
        problems);
  }
}
