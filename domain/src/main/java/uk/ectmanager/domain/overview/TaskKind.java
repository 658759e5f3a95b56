package uk.ectmanager.domain.overview;

/** What kind of task waits for a person; the names are published. */
public enum TaskKind {
  /** Finish and confirm a draft registration. */
  FINISH_REGISTRATION,

  /** Sign a registration. */
  SIGN_REGISTRATION,

  /** Check, then authorise, return or refuse a registration. */
  DECIDE_REGISTRATION,

  /** Authorise or refuse a school. */
  DECIDE_SCHOOL,

  /** Write a released progress review, or mend a rejected one. */
  WRITE_REVIEW,

  /** Comment on a progress review and sign it. */
  SIGN_REVIEW_AS_ECT,

  /** Sign a progress review and submit it. */
  SIGN_REVIEW_AS_TUTOR,

  /** Accept or reject a progress review. */
  DECIDE_REVIEW,

  /** Sign the transfer of an ECT to the own school. */
  SIGN_TRANSFER,

  /** Release an ECT to the appropriate body that asks, or refuse. */
  RELEASE_TRANSFER,

  /** Claim an ECT, or confirm a move between two own schools, or refuse. */
  COMPLETE_TRANSFER
}
