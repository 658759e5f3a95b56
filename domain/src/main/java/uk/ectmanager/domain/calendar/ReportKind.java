package uk.ectmanager.domain.calendar;

/**
 * The two kinds of report that a calendar gives dates for; one is never the other (G 2.48, 2.55).
 */
public enum ReportKind {
  /** A written review in a term without a formal assessment (G 2.48). */
  PROGRESS_REVIEW,

  /** One of the two assessments, at the end of each part of induction (G 2.55). */
  FORMAL_ASSESSMENT
}
