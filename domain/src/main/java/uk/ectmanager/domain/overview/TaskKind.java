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
  COMPLETE_TRANSFER,

  /** Choose whether statutory leave that is over extends the own induction. */
  CHOOSE_LEAVE_EXTENSION,

  /** Ask an ECT for that choice, which has waited for four weeks. */
  PROMPT_LEAVE_CHOICE,

  /** Name an induction tutor for an ECT who has none. */
  NAME_TUTOR,

  /** Report that an ECT left whose contract is over, or record the contract that follows. */
  REPORT_LEAVING,

  /** Send the appropriate body the interim assessment of an ECT who leaves. */
  SEND_INTERIM_ASSESSMENT,

  /** Release an ECT who leaves and whom no school has asked for. */
  RELEASE_ECT,

  /** Invite a person again whom the mail of their invitation did not reach. */
  INVITE_AGAIN;

  /** Whether it is to be done with the registration, rather than with the ECT's induction. */
  public boolean isOfRegistration() {
    return switch (this) {
      case FINISH_REGISTRATION, SIGN_REGISTRATION, DECIDE_REGISTRATION -> true;
      case DECIDE_SCHOOL,
          WRITE_REVIEW,
          SIGN_REVIEW_AS_ECT,
          SIGN_REVIEW_AS_TUTOR,
          DECIDE_REVIEW,
          SIGN_TRANSFER,
          RELEASE_TRANSFER,
          COMPLETE_TRANSFER,
          CHOOSE_LEAVE_EXTENSION,
          PROMPT_LEAVE_CHOICE,
          NAME_TUTOR,
          REPORT_LEAVING,
          SEND_INTERIM_ASSESSMENT,
          RELEASE_ECT,
          INVITE_AGAIN ->
          false;
    };
  }
}
