package uk.ectmanager.domain.overview;

/** Where an ECT stands, from the draft of the registration to the end of the induction. */
public enum EctStatus {
  /** The registration is being written. */
  DRAFT,

  /** The registration waits for the headteacher's signature. */
  AWAITING_SIGNATURE,

  /** The registration is signed and waits for the appropriate body. */
  PENDING_AB,

  /** The appropriate body refused the registration. */
  REFUSED,

  /** The appropriate body undid the authorisation, which was an error. */
  UNDONE,

  /** Authorised; the induction starts on a later day. */
  REGISTERED,

  /** The induction runs. */
  IN_PROGRESS,

  /** The induction rests: no post that counts at present. */
  PAUSED,

  /** Released by the appropriate body; none has claimed the ECT yet. */
  UNATTACHED;

  /** Whether the appropriate body has authorised the registration. */
  public boolean isAuthorised() {
    return switch (this) {
      case DRAFT, AWAITING_SIGNATURE, PENDING_AB, REFUSED, UNDONE -> false;
      case REGISTERED, IN_PROGRESS, PAUSED, UNATTACHED -> true;
    };
  }
}
