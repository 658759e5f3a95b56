package uk.ectmanager.domain.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * One of the three terms of a school year, as published.
 *
 * @param number 1 autumn, 2 spring, 3 summer
 * @param start its first day
 * @param end its last day
 * @param halfTermFrom first day of its half-term holiday
 * @param halfTermTo last day of it
 * @param inductionDays the number of induction days that the appropriate body publishes, as forms
 *     and returns show it; it never moves a date (reference 4.2)
 * @param progressReview dates of a progress review at its end
 * @param formalAssessment dates of a formal assessment at its end
 */
public record Term(
    int number,
    LocalDate start,
    LocalDate end,
    LocalDate halfTermFrom,
    LocalDate halfTermTo,
    int inductionDays,
    ReportDates progressReview,
    ReportDates formalAssessment) {

  public Term {
    if (number < 1 || number > TermCalendar.TERMS) {
      throw new IllegalArgumentException("a term is number 1, 2 or 3");
    }
    if (!halfTermFrom.isAfter(start)
        || halfTermTo.isBefore(halfTermFrom)
        || !halfTermTo.isBefore(end)) {
      throw new IllegalArgumentException("a term starts, has its half-term, and ends");
    }
    if (inductionDays < 1) {
      throw new IllegalArgumentException("a term has induction days");
    }
  }

  /** A term whose report dates are those of C9: due at its end, 7 and 28 days before. */
  public static Term of(
      int number,
      LocalDate start,
      LocalDate end,
      LocalDate halfTermFrom,
      LocalDate halfTermTo,
      int inductionDays) {
    return new Term(
        number,
        start,
        end,
        halfTermFrom,
        halfTermTo,
        inductionDays,
        ReportDates.dueOn(end),
        ReportDates.dueOn(end));
  }

  /** The dates of a report of this kind at the term's end; an interim assessment has the formal. */
  public ReportDates dates(ReportKind kind) {
    return switch (kind) {
      case PROGRESS_REVIEW -> progressReview;
      case FORMAL_ASSESSMENT, INTERIM_ASSESSMENT -> formalAssessment;
    };
  }

  /** Whether the date lies in it, holidays included. */
  public boolean spans(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end);
  }

  /** Whether the date lies in its half-term holiday. */
  public boolean isHalfTerm(LocalDate date) {
    return !date.isBefore(halfTermFrom) && !date.isAfter(halfTermTo);
  }

  /** The same term so many weeks later: every date falls on the same day of the week. */
  public Term plusWeeks(long weeks) {
    return new Term(
        number,
        start.plusWeeks(weeks),
        end.plusWeeks(weeks),
        halfTermFrom.plusWeeks(weeks),
        halfTermTo.plusWeeks(weeks),
        inductionDays,
        progressReview.plusWeeks(weeks),
        formalAssessment.plusWeeks(weeks));
  }

  /**
   * The same term from its first school day to its last. A report that would be due after that, by
   * the old end, has all its dates so many days earlier. A half-term that would lie at the edge of
   * the term leaves it as it is.
   */
  Term within(LocalDate first, LocalDate last) {
    return !first.isBefore(halfTermFrom) || !last.isAfter(halfTermTo)
        ? this
        : new Term(
            number,
            first,
            last,
            halfTermFrom,
            halfTermTo,
            inductionDays,
            within(progressReview, last),
            within(formalAssessment, last));
  }

  private ReportDates within(ReportDates dates, LocalDate last) {
    return dates.due().isAfter(end) || !dates.due().isAfter(last)
        ? dates
        : dates.plusDays(DAYS.between(dates.due(), last));
  }
}
