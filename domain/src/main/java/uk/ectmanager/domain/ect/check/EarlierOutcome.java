package uk.ectmanager.domain.ect.check;

/** What became of an earlier induction, as the Teaching Regulation Agency records it. */
public enum EarlierOutcome {
  /** There was none. */
  NONE,

  /** It is in progress, at another school or with another appropriate body. */
  IN_PROGRESS,

  /** Passed. */
  PASSED,

  /** Failed. */
  FAILED,

  /** Failed in Wales. */
  FAILED_IN_WALES
}
