package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;

/** The schema's TermInput. */
public record TermInput(
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate halfTermStart,
    @Nullable LocalDate halfTermEnd,
    int inductionDays,
    @Nullable ReportDatesInput progressReview,
    @Nullable ReportDatesInput formalAssessment) {

  /** The terms of a year as entered, numbered in their order. */
  public static List<TermDraft> toDrafts(List<TermInput> terms) {
    var drafts = new ArrayList<TermDraft>();
    for (var term : terms) {
      drafts.add(term.toDraft(drafts.size() + 1));
    }
    return drafts;
  }

  private TermDraft toDraft(int number) {
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
