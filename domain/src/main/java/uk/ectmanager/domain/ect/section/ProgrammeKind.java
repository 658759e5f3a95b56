package uk.ectmanager.domain.ect.section;

/** How the training programme is delivered; the names are stored, published and signed. */
public enum ProgrammeKind {
  /** By a funded lead provider with a delivery partner. */
  PROVIDER_LED,

  /** By the school itself. */
  SCHOOL_LED
}
