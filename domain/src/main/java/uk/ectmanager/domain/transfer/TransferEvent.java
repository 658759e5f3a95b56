package uk.ectmanager.domain.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;

/**
 * What happens to a transfer. Each event is an affair of the side that acted; no personal data
 * travels in it.
 */
public sealed interface TransferEvent extends DomainEvent {

  /** Which transfer. */
  TransferId transfer();

  /** Whose. */
  EctId ect();

  private static List<Change> state(@Nullable TransferState before, TransferState after) {
    return List.of(
        new Change("transfer.state", before == null ? null : before.name(), after.name()));
  }

  /** The new school asked for it. */
  record TransferRequested(TransferId transfer, EctId ect, EventScope scope, TransferKind kind)
      implements TransferEvent {
    @Override
    public List<Change> changes() {
      return TransferEvent.state(null, TransferState.REQUESTED);
    }
  }

  /** The new school's headteacher signed it. */
  record TransferSigned(TransferId transfer, EctId ect, EventScope scope, AccountId signatory)
      implements TransferEvent {
    @Override
    public List<Change> changes() {
      return TransferEvent.state(TransferState.REQUESTED, TransferState.SIGNED);
    }
  }

  /**
   * The appropriate body that had the ECT let them go.
   *
   * @param lastDay last day at the school before
   * @param termsServed FTE terms served by then, exact text
   */
  record TransferReleased(
      TransferId transfer,
      EctId ect,
      EventScope scope,
      SchoolId school,
      LocalDate lastDay,
      String termsServed)
      implements TransferEvent {
    @Override
    public List<Change> changes() {
      return List.of(
          new Change("transfer.state", TransferState.SIGNED.name(), TransferState.RELEASED.name()),
          new Change("lastDay", null, lastDay.toString()),
          new Change("termsServed", null, termsServed));
    }
  }

  /**
   * The appropriate body of the new school took the ECT over; the induction follows it.
   *
   * @param from the school before
   * @param lastDay last day there, null when it was settled before
   * @param termsServed FTE terms served by then, exact text; null as above
   * @param body that claimed
   * @param school the new one
   * @param startDate first day there
   * @param endDate last day of a temporary post
   * @param fte more than 0 and at most 1
   * @param tutor the induction tutor there
   * @param postKind the kind of the new post; null in events from before there were kinds: ordinary
   */
  record TransferClaimed(
      TransferId transfer,
      EctId ect,
      TransferState before,
      SchoolId from,
      @Nullable LocalDate lastDay,
      @Nullable String termsServed,
      AppropriateBodyId body,
      SchoolId school,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      BigDecimal fte,
      AccountId tutor,
      @Nullable String backdatingReason,
      @Nullable PostKind postKind)
      implements TransferEvent {

    @Override
    public EventScope scope() {
      return EventScope.of(body, school, ect);
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("transfer.state", before.name(), TransferState.COMPLETED.name()),
          new Change("school", from.toString(), school.toString()),
          new Change("startDate", null, startDate.toString()),
          new Change("backdatingReason", null, backdatingReason));
    }
  }

  /** An appropriate body refused it. */
  record TransferRefused(
      TransferId transfer, EctId ect, EventScope scope, TransferState before, String reason)
      implements TransferEvent {
    @Override
    public List<Change> changes() {
      return List.of(
          new Change("transfer.state", before.name(), TransferState.REFUSED.name()),
          new Change("reason", null, reason));
    }
  }

  /** The school that had asked took it back. */
  record TransferWithdrawn(TransferId transfer, EctId ect, EventScope scope, TransferState before)
      implements TransferEvent {
    @Override
    public List<Change> changes() {
      return TransferEvent.state(before, TransferState.WITHDRAWN);
    }
  }
}
