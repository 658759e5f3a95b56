package uk.ectmanager.domain.body;

/** What kind of appropriate body (C17). */
public enum AppropriateBodyKind {
  /** The designated lead school of a teaching school hub. */
  TEACHING_SCHOOL_HUB,

  /** A national body. */
  NATIONAL_BODY,

  /** A local authority; historic, none since 1 September 2024 (G 2.24). */
  LOCAL_AUTHORITY
}
