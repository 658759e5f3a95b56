package uk.ectmanager.domain.ect.section;

/** How long a post is for; the names are stored, published and part of what is signed. */
public enum ContractKind {
  /** Without an end. */
  PERMANENT,

  /** Until a date. */
  TEMPORARY
}
