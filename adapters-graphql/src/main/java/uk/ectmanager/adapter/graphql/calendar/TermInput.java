package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;

/** The schema's TermInput. */
record TermInput(
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate halfTermStart,
    @Nullable LocalDate halfTermEnd,
    int inductionDays,
    @Nullable ReportDatesInput progressReview,
    @Nullable ReportDatesInput formalAssessment) {

  TermDraft toDraft(int number) {
    return new TermDraft(
        number,
        start,
        end,
        halfTermStart,
        halfTermEnd,
        inductionDays,
        progressReview == null ? null : progressReview.toDraft(),
        formalAssessment == null ? null : formalAssessment.toDraft());
  }
}
