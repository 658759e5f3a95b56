package uk.ectmanager.domain.signature;

/** Which forms are signed; the names are part of every signature and never change. */
public enum FormKind {
  /** The registration of an ECT, signed by the headteacher. */
  REGISTRATION,

  /** A progress review, signed by the ECT and by its writer. */
  PROGRESS_REVIEW,

  /** The transfer of an ECT, signed by the headteacher of the new school. */
  TRANSFER
}
