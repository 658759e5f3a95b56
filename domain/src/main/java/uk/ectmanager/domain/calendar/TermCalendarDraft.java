package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as somebody entered it, not yet checked: anything may be missing or wrong.
 *
 * @param startingYear the calendar year in which the school year starts
 * @param terms in any order; problems name them by their place in this list
 * @param closureDays days on which schools are closed beyond half-term and bank holidays
 */
public record TermCalendarDraft(
    @Nullable Integer startingYear, List<TermDraft> terms, List<LocalDate> closureDays) {

  public TermCalendarDraft {
    terms = List.copyOf(terms);
    closureDays = List.copyOf(closureDays);
  }

  /**
   * A term as entered.
   *
   * @param progressReview null for the dates of C9
   * @param formalAssessment null for the dates of C9
   */
  public record TermDraft(
      @Nullable Integer number,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate halfTermFrom,
      @Nullable LocalDate halfTermTo,
      @Nullable Integer inductionDays,
      @Nullable ReportDatesDraft progressReview,
      @Nullable ReportDatesDraft formalAssessment) {}

  /** Report dates as entered; each one that is null takes its default of C9. */
  public record ReportDatesDraft(
      @Nullable LocalDate release, @Nullable LocalDate earliest, @Nullable LocalDate due) {}
}
