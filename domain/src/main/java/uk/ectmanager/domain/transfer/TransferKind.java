package uk.ectmanager.domain.transfer;

/** Who has to let the ECT go; the names are stored, published and part of what is signed. */
public enum TransferKind {
  /** Both schools have the same appropriate body, which confirms it. */
  WITHIN_BODY,

  /** Another appropriate body has the ECT: it releases first, then the new one claims. */
  BETWEEN_BODIES,

  /** No appropriate body has the ECT any more: the new one claims. */
  UNATTACHED
}
