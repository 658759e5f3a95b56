package uk.ectmanager.domain.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The school years that hold for one appropriate body or one school, published or projected, with
 * the school days of each term. Every term lies within its school year, so that no two overlap.
 */
final class PublishedYears {

  private final NavigableMap<AcademicYear, TermCalendar> published;
  private final Set<LocalDate> bankHolidays;
  private final ConcurrentMap<Integer, Measured> measured = new ConcurrentHashMap<>();

  private PublishedYears(
      NavigableMap<AcademicYear, TermCalendar> published, Set<LocalDate> bankHolidays) {
    this.published = published;
    this.bankHolidays = bankHolidays;
  }

  /** A term with its school days in order. */
  record Measured(CalendarTerm term, List<LocalDate> days) {

    /** School days up to and with the date. */
    int upTo(LocalDate date) {
      var found = Collections.binarySearch(days, date);
      return found >= 0 ? found + 1 : -found - 1;
    }

    LocalDate start() {
      return term.term().start();
    }

    LocalDate end() {
      return term.term().end();
    }

    Measured asProvisional() {
      return new Measured(
          new CalendarTerm(term.index(), term.year(), term.term(), term.schoolDays(), true), days);
    }
  }

  /**
   * The school's own calendar in the years that have one, that of the body in the others; what is
   * withdrawn, and what is of others, is left out.
   *
   * @param school null for the calendars of the body itself
   */
  static PublishedYears of(
      Collection<TermCalendar> calendars,
      AppropriateBodyId body,
      @Nullable SchoolId school,
      Set<LocalDate> bankHolidays) {
    var years = new TreeMap<AcademicYear, TermCalendar>();
    for (var calendar : calendars) {
      var owner = calendar.id().school();
      if (!calendar.id().body().equals(body) || calendar.withdrawn()) {
        continue;
      }
      if (owner == null) {
        years.putIfAbsent(calendar.year(), calendar);
      } else if (owner.equals(school)) {
        years.put(calendar.year(), calendar);
      }
    }
    return new PublishedYears(years, bankHolidays);
  }

  boolean isEmpty() {
    return published.isEmpty();
  }

  /** The first published year; there must be one. */
  AcademicYear first() {
    return published.firstKey();
  }

  /** Whether a year is published, or can be projected from one before it. */
  boolean covers(AcademicYear year) {
    return published.floorKey(year) != null;
  }

  /** The term of this index; throws when its year is not covered. */
  Measured term(int index) {
    return measured.computeIfAbsent(index, this::measure);
  }

  private Measured measure(int index) {
    var year = new AcademicYear(Math.floorDiv(index, TermCalendar.TERMS));
    var number = Math.floorMod(index, TermCalendar.TERMS) + 1;
    var base = published.floorEntry(year);
    if (base == null) {
      throw new IllegalArgumentException(year + " lies before the first published calendar");
    }
    var weeks = weeksBetween(base.getKey(), year);
    var term = base.getValue().term(number).plusWeeks(weeks);
    var closed = base.getValue().closures();
    var days = new ArrayList<LocalDate>();
    for (var day = term.start(); !day.isAfter(term.end()); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY
          && !term.isHalfTerm(day)
          && !bankHolidays.contains(day)
          && year.contains(day)
          && !closed.contains(day.minusWeeks(weeks))) {
        days.add(day);
      }
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("term " + number + " of " + year + " has no school day");
    }
    var projected = !base.getKey().equals(year);
    return new Measured(
        new CalendarTerm(
            index,
            year,
            projected ? term.within(days.getFirst(), days.getLast()) : term,
            days.size(),
            projected),
        List.copyOf(days));
  }

  /** Whole weeks from one 1 September to another, to the nearest. */
  private static long weeksBetween(AcademicYear from, AcademicYear to) {
    var days = DAYS.between(LocalDate.of(from.starting(), 9, 1), LocalDate.of(to.starting(), 9, 1));
    return Math.floorDiv(days + 3, 7);
  }
}
