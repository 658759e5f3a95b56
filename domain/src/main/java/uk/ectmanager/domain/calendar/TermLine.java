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
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Time measured in terms: every date has an exact position, and every position a date (D4).
 *
 * <p>A term's school days are its weekdays less half-term, bank holidays and closure days. At the
 * end of a date in a term the position is (whole terms before it) + (school days of the term up to
 * it) / (school days of the term). Breaks have no length. Positions count terms since the year 0,
 * three to a school year, so those of two calendars can be compared. The published number of
 * induction days plays no part.
 *
 * <p>A year that is not published is projected from the latest published year before it: the same
 * terms a whole number of weeks later, so that each date keeps its day of the week; 52 weeks for
 * the next year, and 53 once in a while, so that 1 September does not drift by more than half a
 * week. Before the first published year there is no line.
 */
public final class TermLine {

  private final NavigableMap<AcademicYear, TermCalendar> published;
  private final Set<LocalDate> bankHolidays;
  private final boolean allProvisional;
  private final ConcurrentMap<Integer, Measured> measured = new ConcurrentHashMap<>();

  private TermLine(
      NavigableMap<AcademicYear, TermCalendar> published,
      Set<LocalDate> bankHolidays,
      boolean allProvisional) {
    this.published = published;
    this.bankHolidays = Set.copyOf(bankHolidays);
    this.allProvisional = allProvisional;
  }

  private record Measured(CalendarTerm term, List<LocalDate> days) {

    /** School days up to and with the date. */
    int upTo(LocalDate date) {
      var found = Collections.binarySearch(days, date);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }

  /**
   * The line of an appropriate body, from its own calendars; those of single schools are left out.
   */
  public static Result<TermLine> of(
      Collection<TermCalendar> calendars, Set<LocalDate> bankHolidays) {
    return of(calendars, null, bankHolidays);
  }

  /**
   * The line of a school: its own calendar in the years that have one, that of its appropriate body
   * in the others; refused with {@code NO_CALENDAR} when nothing is published.
   *
   * @param calendars of one appropriate body, in any order
   * @param school null for the line of the body itself
   */
  public static Result<TermLine> of(
      Collection<TermCalendar> calendars, @Nullable SchoolId school, Set<LocalDate> bankHolidays) {
    if (calendars.stream().map(calendar -> calendar.id().body()).distinct().count() > 1) {
      throw new IllegalArgumentException("a term line is of one appropriate body");
    }
    var years = new TreeMap<AcademicYear, TermCalendar>();
    for (var calendar : calendars) {
      var owner = calendar.id().school();
      if (owner == null) {
        years.putIfAbsent(calendar.year(), calendar);
      } else if (owner.equals(school)) {
        years.put(calendar.year(), calendar);
      }
    }
    return years.isEmpty()
        ? Result.refused(
            ProblemCode.NO_CALENDAR, "The appropriate body has not published a term calendar yet.")
        : Result.done(new TermLine(years, bankHolidays, false));
  }

  /** The same line when nobody published it: every term of it is provisional. */
  public TermLine provisional() {
    return new TermLine(published, bankHolidays, true);
  }

  /** The first day that has a position: the first of the first published school year. */
  public LocalDate firstDay() {
    return published.firstKey().firstDay();
  }

  /** Whether the date has a position. */
  public boolean covers(LocalDate date) {
    return !date.isBefore(firstDay());
  }

  /**
   * The position at the end of a date, or a refusal with {@code NO_CALENDAR} for one before the
   * first published year.
   */
  public Result<Rational> position(LocalDate date, String... path) {
    return covers(date)
        ? Result.done(endOf(date))
        : Result.refused(
            ProblemCode.NO_CALENDAR,
            "The appropriate body has published term calendars from "
                + published.firstKey()
                + " on; "
                + date
                + " lies before.",
            path);
  }

  /** The position at the end of a date; throws when the line does not cover it. */
  public Rational endOf(LocalDate date) {
    if (!covers(date)) {
      throw new IllegalArgumentException(date + " lies before the first published calendar");
    }
    var first = firstIndex();
    var index = (AcademicYear.containing(date).starting() + 1) * TermCalendar.TERMS;
    while (index >= first && date.isBefore(measured(index).term().term().start())) {
      index--;
    }
    return index < first
        ? Rational.of(first)
        : Rational.of(index)
            .plus(Rational.of(measured(index).upTo(date), measured(index).days().size()));
  }

  /** The position at the beginning of a date; throws when the line does not cover it. */
  public Rational startOf(LocalDate date) {
    var before = date.minusDays(1);
    return covers(before) || !covers(date) ? endOf(before) : Rational.of(firstIndex());
  }

  /**
   * How many school days there are from one date to another, both included; none before the first
   * published year.
   */
  public int schoolDays(LocalDate from, LocalDate to) {
    var first = from.isBefore(firstDay()) ? firstDay() : from;
    if (to.isBefore(first)) {
      return 0;
    }
    var index =
        Math.max(
            firstIndex(), (AcademicYear.containing(first).starting() - 1) * TermCalendar.TERMS);
    var last = (AcademicYear.containing(to).starting() + 2) * TermCalendar.TERMS;
    var days = 0;
    for (; index < last; index++) {
      var term = measured(index);
      days += term.upTo(to) - term.upTo(first.minusDays(1));
    }
    return days;
  }

  /**
   * The first date whose end reaches a position. A whole number is the end of a term and answers
   * the term's last day as published.
   */
  public LocalDate dateAt(Rational position) {
    if (position.compareTo(Rational.of(firstIndex())) <= 0) {
      return firstDay();
    }
    var term = measured(position.ceiling() - 1);
    if (position.isWhole()) {
      return term.term().term().end();
    }
    var within = position.minus(Rational.of(position.floor()));
    var days = within.times(Rational.of(term.days().size())).ceiling();
    return term.days().get(days - 1);
  }

  /**
   * The first date on which more than a position is reached: where a stretch that follows it
   * begins. A whole number is the end of a term and answers the next term's first day.
   */
  public LocalDate dateAfter(Rational position) {
    var from = position.max(Rational.of(firstIndex()));
    var term = measured(from.floor());
    if (from.isWhole()) {
      return term.term().term().start();
    }
    var within = from.minus(Rational.of(from.floor()));
    return term.days().get(within.times(Rational.of(term.days().size())).floor());
  }

  /** The term that a position lies in; a whole number lies in the term that it ends. */
  public CalendarTerm termEndingAt(Rational position) {
    return measured(Math.max(position.ceiling() - 1, firstIndex())).term();
  }

  /** The term that begins at a position or holds it. */
  public CalendarTerm termBeginningAt(Rational position) {
    return measured(Math.max(position.floor(), firstIndex())).term();
  }

  /** Whether the term that a position lies in is projected, not published. */
  public boolean isProvisional(Rational position) {
    return termEndingAt(position).provisional();
  }

  private int firstIndex() {
    return published.firstKey().starting() * TermCalendar.TERMS;
  }

  private Measured measured(int index) {
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
          && !closed.contains(day.minusWeeks(weeks))) {
        days.add(day);
      }
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("term " + number + " of " + year + " has no school day");
    }
    return new Measured(
        new CalendarTerm(
            index, year, term, days.size(), allProvisional || !base.getKey().equals(year)),
        List.copyOf(days));
  }

  /** Whole weeks from one 1 September to another, to the nearest. */
  private static long weeksBetween(AcademicYear from, AcademicYear to) {
    var days = DAYS.between(LocalDate.of(from.starting(), 9, 1), LocalDate.of(to.starting(), 9, 1));
    return Math.floorDiv(days + 3, 7);
  }
}
