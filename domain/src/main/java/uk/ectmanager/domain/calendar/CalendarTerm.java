package uk.ectmanager.domain.calendar;

/**
 * A term on the {@link TermLine}.
 *
 * @param index terms since the year 0: three for each school year before its own, and those before
 *     it in its own; the term begins at this position and ends at the next
 * @param schoolDays weekdays of the term less half-term, bank holidays and closure days
 * @param provisional projected from an earlier year, since its own is not published yet
 */
public record CalendarTerm(
    int index, AcademicYear year, Term term, int schoolDays, boolean provisional) {

  /** Its number and year as people say it, such as {@code term 1 of 2021/22}. */
  public String name() {
    return "term " + term.number() + " of " + year;
  }
}
