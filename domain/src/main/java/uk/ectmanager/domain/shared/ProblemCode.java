package uk.ectmanager.domain.shared;

/** The stable codes of {@link Problem}; the schema publishes exactly these. */
public enum ProblemCode {
  /** A value that must be given is missing. */
  REQUIRED,

  /** A value is not of the form that its field describes. */
  INVALID,

  /** A text is longer than its field allows. */
  TOO_LONG,

  /** A number or a date lies outside its allowed range. */
  OUT_OF_RANGE,

  /** Two dates stand in the wrong order. */
  NOT_IN_ORDER,

  /** Two periods that must not overlap do. */
  OVERLAP,

  /** There is no such thing, or it is not yours to see. */
  NOT_FOUND,

  /** There is one already. */
  ALREADY_EXISTS,

  /** The thing is not in a state in which this may be done; the message says which it is in. */
  WRONG_STATE,

  /** Somebody saved a later revision; read it again before you save yours. */
  STALE_REVISION,

  /** It is before the first day on which this may be done. */
  TOO_EARLY,

  /** The date may not lie in the future. */
  DATE_IN_FUTURE,

  /** The date may not lie in the past. */
  DATE_IN_PAST,

  /** User name and password do not match an account that may sign in now. */
  SIGN_IN_FAILED,

  /** The link was used, has run out or never was. */
  LINK_UNUSABLE,

  /** The password has fewer than 10 characters. */
  PASSWORD_TOO_SHORT,

  /** The password has more than 128 characters. */
  PASSWORD_TOO_LONG,

  /** The password is one of those that are guessed first. */
  PASSWORD_TOO_COMMON,

  /** The password is made of the name of the person, the school or the product. */
  PASSWORD_GUESSABLE,

  /** The statement was not ticked, or not the version shown now. */
  NOT_A_STATEMENT,

  /** A signature needs a sign-in within the last 15 minutes. */
  REAUTHENTICATION_REQUIRED,

  /** The system knows this TRN already; the message says what to do. */
  TRN_KNOWN,

  /** TRN, date of birth and last name do not match; nothing more is told. */
  NO_MATCH,

  /** So many details did not match that no more are tried for half an hour. */
  TOO_MANY_ATTEMPTS,

  /**
   * The system knows this teacher's induction: ask for its transfer instead of registering again.
   */
  TRANSFER_OFFERED,

  /** A registration without TRN can be drafted but not confirmed. */
  TRN_MISSING,

  /** A section of the registration is not complete. */
  SECTION_INCOMPLETE,

  /** The school is not authorised by its appropriate body. */
  SCHOOL_NOT_AUTHORISED,

  /** The appropriate body has not published a term calendar that covers the date. */
  NO_CALENDAR,

  /** TRN, date of birth and last name are not those of one official record. */
  RECORD_MISMATCH,

  /** The official record of this TRN was deactivated. */
  RECORD_DEACTIVATED,

  /** The official record of this TRN was merged into that of another TRN. */
  RECORD_MERGED,

  /** An induction of the teacher is in progress elsewhere. */
  INDUCTION_IN_PROGRESS,

  /** The teacher does not hold qualified teacher status. */
  QTS_NOT_HELD,

  /** Qualified teacher status was awarded after the induction starts. */
  QTS_AFTER_START,

  /** The teacher is prohibited from teaching. */
  PROHIBITED,

  /** The teacher is exempt from induction. */
  EXEMPT,

  /** The teacher has passed or failed induction before. */
  EARLIER_OUTCOME,

  /** The post or its setting is not suitable for induction; the path names the answer. */
  POST_UNSUITABLE,

  /** The appropriate body may not serve this teacher, whom it trained, employs or employed. */
  BODY_BARRED,

  /** The appropriate body may not serve schools of this type. */
  BODY_NOT_FOR_SCHOOL,

  /** The school is in special measures and takes no new early career teachers. */
  SPECIAL_MEASURES,

  /** Something of this has been submitted already. */
  ALREADY_SUBMITTED,

  /** Induction may not start before it is registered, beyond what the appropriate body allows. */
  BACKDATED,

  /** What this changes must be seen first, and confirmed. */
  CONFIRMATION_REQUIRED,

  /** The file is not a CSV file with the required columns. */
  CSV_UNREADABLE
}
