package uk.ectmanager.domain.calendar;

/** The kinds of report; one is never the other (G 2.48, 2.55, 2.62). */
public enum ReportKind {
  /** A written review in a term without a formal assessment (G 2.48). */
  PROGRESS_REVIEW,

  /** One of the two assessments, at the end of each part of induction (G 2.55). */
  FORMAL_ASSESSMENT,
  /**
   * The assessment of an ECT who leaves after a term or more and before the next formal one (G
   * 2.62).
   */
  INTERIM_ASSESSMENT
}
