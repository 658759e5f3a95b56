package uk.ectmanager.application.transfer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * What every step of a transfer has in common: whether it is the viewer's to see and to change, the
 * revision that was read, one write of state and events.
 */
public final class TransferDesk {

  private final Transfers transfers;
  private final Journal journal;
  private final InstantSource clock;

  public TransferDesk(Transfers transfers, Journal journal, InstantSource clock) {
    this.transfers = transfers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Which transfer, as last read by the person who asks.
   *
   * @param revision the revision that they read
   */
  public record AsRead(TransferId id, int revision) {}

  /** The transfer, if the viewer may see it. */
  Optional<Versioned<Transfer>> see(Viewer viewer, TransferId id) {
    return transfers.find(id).filter(found -> TransferSight.sees(viewer, found.value()));
  }

  /**
   * Decides on the transfer as the viewer last read it and writes what came of it. STALE_REVISION
   * is told together with whatever else is wrong.
   *
   * @param side whose affair the step is: access is asked for it
   * @param decide is given what is wrong so far; with any of it nothing is written
   * @throws NotPermitted when no role of the viewer allows it, ever or for this one
   */
  Result<Transfer> change(
      Viewer viewer,
      Permission permission,
      AsRead asRead,
      Function<Transfer, Subject> side,
      BiFunction<Transfer, Problems, Result<Transfer.Step>> decide) {
    NotPermitted.unlessEver(viewer, permission);
    var found = see(viewer, asRead.id);
    if (found.isEmpty()) {
      return Result.refused(
          ProblemCode.NOT_FOUND,
          "There is no such transfer, or it is not yours to see.",
          "input",
          "transferId");
    }
    var transfer = found.get().value();
    NotPermitted.unless(viewer, permission, side.apply(transfer));
    var problems = new Problems();
    if (transfer.revision() != asRead.revision) {
      problems.add(
          ProblemCode.STALE_REVISION,
          "Somebody changed the transfer since you read it; read it again.",
          "input",
          "revision");
    }
    return problems
        .and(decide.apply(transfer, problems))
        .map(step -> {
          transfers.save(found.get().with(step.next()), journal.entries(viewer, step.events()));
          return step.next();
        });
  }

  /** The new school's side. */
  static Subject toSchool(Transfer transfer) {
    var core = transfer.core();
    return new Subject(
        core.toBody(), core.toSchool(), core.ect(), Set.of(core.requestedBy()), false, Set.of());
  }

  /** The appropriate body that has to act now; when none has, the new one. */
  static Subject actingBody(Transfer transfer) {
    var acting = transfer.waitsFor();
    return Subject.of(acting == null ? transfer.core().toBody() : acting);
  }

  /** That body. */
  static Subject of(AppropriateBodyId body) {
    return Subject.of(body);
  }

  Transfers transfers() {
    return transfers;
  }

  Journal journal() {
    return journal;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  LocalDate today() {
    return LondonTime.dateAt(clock.instant());
  }
}
