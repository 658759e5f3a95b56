package uk.ectmanager.domain.transfer;

/**
 * What became of the interim assessment of somebody who leaves (reference 6.6); the names are
 * stored and published.
 */
public enum InterimState {
  /** None is needed: less than one term there, or a formal assessment on leaving. */
  NOT_REQUIRED,

  /** The appropriate body has it. */
  RECEIVED,

  /** It is still to come; the appropriate body said why it releases nevertheless. */
  OUTSTANDING
}
