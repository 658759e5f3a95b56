package uk.ectmanager.domain.body;

/** What kind of appropriate body (C17). */
public enum AppropriateBodyKind {
  /** The designated lead school of a teaching school hub. */
  TEACHING_SCHOOL_HUB,

  /** A national body. */
  NATIONAL_BODY,

  /** A local authority; historic, none since 1 September 2024 (G 2.24). */
  LOCAL_AUTHORITY;

  /**
   * Whether such a body may serve a school: a hub any, a national body only independent schools and
   * schools overseas, a local authority none any more (reference 3.2).
   */
  public boolean mayServe(boolean independent) {
    return switch (this) {
      case TEACHING_SCHOOL_HUB -> true;
      case NATIONAL_BODY -> independent;
      case LOCAL_AUTHORITY -> false;
    };
  }
}
