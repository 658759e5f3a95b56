package uk.ectmanager.domain.school;

/** Where a school stands with its appropriate body (reference 6.1). */
public enum SchoolState {
  /** Known from the official register; nobody registered it. */
  LISTED,

  /** Registered; the appropriate body has to decide. */
  PENDING_AB,

  /** May register ECTs. */
  AUTHORISED
}
