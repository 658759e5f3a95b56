package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import uk.ectmanager.domain.calendar.Term;

/** The schema's Term. */
record TermView(
    int number,
    LocalDate start,
    LocalDate end,
    LocalDate halfTermStart,
    LocalDate halfTermEnd,
    int inductionDays,
    int schoolDays,
    ReportDatesView progressReview,
    ReportDatesView formalAssessment) {

  static TermView of(Term term, int schoolDays) {
    return new TermView(
        term.number(),
        term.start(),
        term.end(),
        term.halfTermFrom(),
        term.halfTermTo(),
        term.inductionDays(),
        schoolDays,
        ReportDatesView.of(term.progressReview()),
        ReportDatesView.of(term.formalAssessment()));
  }
}
