package uk.ectmanager.application.transfer;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferState;

/**
 * All transfers. {@value #OPEN} is unique: an ECT has at most one transfer in which something is
 * still to happen; it names a {@link uk.ectmanager.application.DuplicateKey}.
 */
public interface Transfers extends AggregateStore<TransferId, Transfer> {

  /** The name of the unique key over open transfers. */
  String OPEN = "openTransfer";

  /** The open transfers of these ECTs, in one call to the storage; an ECT without one is absent. */
  Map<EctId, Versioned<Transfer>> openOf(Collection<EctId> ects);

  /**
   * Transfers that one of these readers sees, the newest first.
   *
   * @param readers keys of {@link TransferSight}; none means no transfer
   * @param states in any when empty
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Page<Transfer> list(Set<String> readers, Set<TransferState> states, PageRequest request);

  /**
   * Of each of these ECTs the transfers that one of these readers sees, the newest first and
   * counted; an ECT without any has an empty page. Several ECTs cost one call to the storage, and
   * only the first page of them can be read.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list,
   *     or goes with several ECTs
   */
  Map<EctId, Page<Transfer>> ofEach(
      Collection<EctId> ects, Set<String> readers, PageRequest request);
}
