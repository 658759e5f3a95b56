package uk.ectmanager.domain.ect.check;

/** Where an induction stands in the Teaching Record System (reference 8.3). */
public enum InductionStatus {
  /** Nothing is recorded. */
  NONE,

  /** To be served before the teacher may be employed as one. */
  REQUIRED_TO_COMPLETE,

  /** Begun, here or elsewhere. */
  IN_PROGRESS,

  /** Passed. */
  PASSED,

  /** Failed. */
  FAILED,

  /** Failed in Wales. */
  FAILED_IN_WALES,

  /** Need not be served. */
  EXEMPT
}
