package uk.ectmanager.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link TermCalendar} said before it was published again or withdrawn; kept for ever.
 *
 * @param number 1 for the first publication
 * @param at when it began to hold
 * @param withdrawn whether from then on the appropriate body's calendar held instead
 */
public record CalendarRevision(
    int number, Instant at, List<Term> terms, List<LocalDate> closureDays, boolean withdrawn) {

  public CalendarRevision {
    Objects.requireNonNull(at, "at");
    terms = List.copyOf(terms);
    closureDays = List.copyOf(closureDays);
  }
}
