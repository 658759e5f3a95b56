package uk.ectmanager.application.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Leaving;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferKind;

/**
 * The appropriate body of the new school takes the ECT over: it confirms a move between two of its
 * schools, or claims an ECT who was released. The induction goes on there, the same one.
 */
public final class CompleteTransfer {

  private static final int MOST_REASON = 1000;
  private static final int MONTHS_AHEAD = 4;

  private final TransferDesk desk;
  private final Leavings leavings;
  private final TransferInductions inductions;
  private final BodyDirectory bodies;
  private final BankHolidays bankHolidays;

  public CompleteTransfer(
      TransferDesk desk,
      Leavings leavings,
      TransferInductions inductions,
      BodyDirectory bodies,
      BankHolidays bankHolidays) {
    this.desk = desk;
    this.leavings = leavings;
    this.inductions = inductions;
    this.bodies = bodies;
    this.bankHolidays = bankHolidays;
  }

  /**
   * Which transfer.
   *
   * @param leaving how the ECT leaves the school before; used within one body only
   * @param backdatingReason why the new post may start before it was registered, if it does
   */
  public record Command(
      TransferDesk.AsRead transfer, Leavings.Entry leaving, @Nullable String backdatingReason) {}

  /** The completed transfer, or every reason why not. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.CLAIM_ECT,
        command.transfer,
        transfer -> TransferDesk.of(transfer.core().toBody()),
        transfer -> complete(viewer, transfer, command));
  }

  private Result<Transfer.Step> complete(Viewer viewer, Transfer transfer, Command command) {
    var by = new Author(viewer.account(), viewer.name(), desk.now());
    return switch (transfer) {
      case Transfer.Signed signed when signed.core().kind() == TransferKind.WITHIN_BODY ->
          reason(transfer, command, signed.registeredOn())
              .then(why ->
                  inductions
                      .of(transfer)
                      .then(induction -> confirm(signed, induction, command.leaving, why, by)));
      case Transfer.Signed signed ->
          reason(transfer, command, signed.registeredOn())
              .then(why ->
                  claim(transfer, by, left -> Result.done(left))
                      .then(_ -> signed.complete(null, why.orNull(), desk.now())));
      case Transfer.Released released ->
          reason(transfer, command, released.registeredOn())
              .then(why ->
                  claim(
                          transfer,
                          by,
                          induction ->
                              Handover.release(induction, released.leaving().lastDay(), by)
                                  .map(Induction.Step::next))
                      .map(_ -> released.claim(why.orNull(), desk.now())));
      case Transfer.Requested other -> other.wrong("completed");
      case Transfer.Completed other -> other.wrong("completed");
      case Transfer.Refused other -> other.wrong("completed");
      case Transfer.Withdrawn other -> other.wrong("completed");
    };
  }

  private Result<Induction> claim(
      Transfer transfer, Author by, Function<Induction, Result<Induction>> left) {
    return inductions
        .of(transfer)
        .then(left)
        .then(induction -> inductions.continued(induction, transfer, by));
  }

  private Result<Transfer.Step> confirm(
      Transfer.Signed signed, Induction induction, Leavings.Entry entry, Why why, Author by) {
    var core = signed.core();
    var bounds =
        new Leavings.Bounds(
            core.fromSchool(), desk.today().plusMonths(MONTHS_AHEAD), core.post().startDate());
    return leavings
        .of(induction, entry, bounds, by)
        .then(leaving -> confirmed(signed, induction, leaving, why, by));
  }

  private Result<Transfer.Step> confirmed(
      Transfer.Signed signed, Induction induction, Leaving leaving, Why why, Author by) {
    var from = signed.core().fromSchool();
    return Handover.endPosts(induction, from::equals, leaving.lastDay(), by)
        .then(ended -> inductions.continued(ended.next(), signed, by))
        .then(_ -> signed.complete(leaving, why.orNull(), desk.now()));
  }

  /** A reason that may not be there; a result has no null. */
  private record Why(@Nullable String orNull) {}

  private Result<Why> reason(Transfer transfer, Command command, LocalDate registered) {
    var problems = new Problems();
    var reason =
        problems.optionalText(
            command.backdatingReason, MOST_REASON, "the reason", "input", "backdatingReason");
    var start = transfer.core().post().startDate();
    List<Problem> late =
        new Backdating(
                bodies
                    .find(transfer.core().toBody())
                    .map(body -> body.settings())
                    .orElse(BodySettings.DEFAULT)
                    .backdatingWorkingDays(),
                day -> bankHolidays.inEngland(day.getYear(), day.getYear()).contains(day))
            .check(start, registered, reason);
    problems.addAll(late);
    return problems.orElse(() -> new Why(start.isBefore(registered) ? reason : null));
  }
}
