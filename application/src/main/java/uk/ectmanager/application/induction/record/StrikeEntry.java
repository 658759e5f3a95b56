package uk.ectmanager.application.induction.record;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Takes back an entry that was recorded in error; it stays in the ledger and holds no longer. What
 * only the appropriate body may record, only the appropriate body may take back.
 */
public final class StrikeEntry {

  private final InductionDesk desk;

  public StrikeEntry(InductionDesk desk) {
    this.desk = desk;
  }

  /** Which entry, and why. */
  public record Command(AsRead induction, int entry, @Nullable String reason) {}

  /** Takes it back, or answers everything that stands against it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer,
        Permission.RECORD_INDUCTION,
        command.induction,
        open -> decide(viewer, open, command));
  }

  private static Draft decide(Viewer viewer, Open open, Command command) {
    var ledger = open.value().ledger();
    ledger
        .standing(RecordedFact.class, command.entry)
        .ifPresent(one -> NotPermitted.unless(viewer, needed(one.fact()), open.ect().subject()));
    ledger
        .standing(RecordedFact.OfPost.class, command.entry)
        .flatMap(one -> open.value().posts().find(one.fact().post()))
        .ifPresent(post -> open.unlessSeesTo(viewer, post));
    ledger
        .standing(RecordedFact.PostEnded.class, command.entry)
        .ifPresent(ended -> open.unlessMayChange(viewer, ended));
    var problems = new Problems();
    var why = new Why(command.entry, command.reason);
    var reason = why.read(problems, true);
    return Draft.of(new RecordedFact.Struck(), why, reason, problems);
  }

  private static Permission needed(RecordedFact fact) {
    return switch (fact) {
      case RecordedFact.LeaveChosen _ -> Permission.CHOOSE_LEAVE_EXTENSION;
      case RecordedFact.PostBegan _,
          RecordedFact.Undone _,
          RecordedFact.Extended _,
          RecordedFact.Reduced _,
          RecordedFact.LeadNamed _,
          RecordedFact.PriorServed _,
          RecordedFact.OfBody _ ->
          Permission.DECIDE_INDUCTION;
      case RecordedFact.ContractChanged _,
          RecordedFact.PostEnded _,
          RecordedFact.AbsenceRecorded _,
          RecordedFact.LeaveRecorded _,
          RecordedFact.Struck _ ->
          Permission.RECORD_INDUCTION;
    };
  }
}
