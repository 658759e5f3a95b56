package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.PublishedYears.Measured;
import uk.ectmanager.domain.shared.DayWords;
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
 * week. A projected term begins and ends on a school day of its school year. Before the first
 * published year there is no line.
 *
 * <p>The terms may come from several calendars, one after another ({@link CalendarBook}). Terms
 * always follow one another: where the terms of one school year come from two calendars and would
 * overlap, the whole year is that of the appropriate body.
 */
public final class TermLine {

  private final List<Leg> legs;
  private final boolean allProvisional;
  private final AcademicYear first;
  private final ConcurrentMap<Integer, Measured> measured = new ConcurrentHashMap<>();

  /** The line of these legs, at least one, in order. */
  TermLine(List<Leg> legs, boolean allProvisional) {
    this.legs = List.copyOf(legs);
    this.allProvisional = allProvisional;
    var year = legs.getLast().current().first();
    while (covered(new AcademicYear(year.starting() - 1))) {
      year = new AcademicYear(year.starting() - 1);
    }
    this.first = year;
  }

  /**
   * Terms of one calendar.
   *
   * @param from the first of them, counted since the year 0
   * @param years what holds in them
   * @param ofBody the same without the school's own
   * @param current what stands in for years before the first of these
   */
  record Leg(int from, PublishedYears years, PublishedYears ofBody, PublishedYears current) {

    boolean isSameAs(Leg other) {
      return years == other.years && ofBody == other.ofBody;
    }

    Leg from(int index) {
      return new Leg(index, years, ofBody, current);
    }

    boolean covers(AcademicYear year) {
      return years.covers(year) || current.covers(year);
    }

    /** The calendar that has this year. */
    PublishedYears in(AcademicYear year) {
      return years.covers(year) ? years : current;
    }

    /** The same without the school's own. */
    PublishedYears ofBodyIn(AcademicYear year) {
      return ofBody.covers(year) ? ofBody : current.covers(year) ? current : years;
    }

    /** The first term that ends on a day or after it; of its school year when none is known. */
    int indexOf(LocalDate day) {
      var year = AcademicYear.containing(day);
      var index = year.starting() * TermCalendar.TERMS;
      if (covers(year)) {
        var terms = in(year);
        var last = index + TermCalendar.TERMS;
        while (index < last && day.isAfter(terms.term(index).end())) {
          index++;
        }
      }
      return index;
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
    var bodies = calendars.stream().map(calendar -> calendar.id().body()).distinct().toList();
    if (bodies.size() > 1) {
      throw new IllegalArgumentException("a term line is of one appropriate body");
    }
    if (bodies.isEmpty()) {
      return nothingPublished();
    }
    var years = PublishedYears.of(calendars, bodies.getFirst(), school, Set.copyOf(bankHolidays));
    return years.isEmpty()
        ? nothingPublished()
        : Result.done(
            new TermLine(List.of(new Leg(Integer.MIN_VALUE, years, years, years)), false));
  }

  static Result<TermLine> nothingPublished() {
    return Result.refused(
        ProblemCode.NO_CALENDAR, "The appropriate body has not published a term calendar yet.");
  }

  /** The same line when nobody published it: every term of it is provisional. */
  public TermLine provisional() {
    return new TermLine(legs, true);
  }

  /** The first day that has a position: the first of the first published school year. */
  public LocalDate firstDay() {
    return first.firstDay();
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
                + first
                + " on; "
                + DayWords.plain(date)
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
    return first.starting() * TermCalendar.TERMS;
  }

  private Measured measured(int index) {
    return measured.computeIfAbsent(
        index,
        asked -> {
          var term = chosen(asked).term(asked);
          return allProvisional ? term.asProvisional() : term;
        });
  }

  /** The calendar that has the term: that of its leg, if its school year is in order so. */
  private PublishedYears chosen(int index) {
    var year = new AcademicYear(Math.floorDiv(index, TermCalendar.TERMS));
    if (year.compareTo(first) < 0) {
      throw new IllegalArgumentException(year + " lies before the first published calendar");
    }
    var start = year.starting() * TermCalendar.TERMS;
    var end = start + TermCalendar.TERMS - 1;
    return inOrder(year, start, end) ? leg(index).in(year) : leg(end).ofBodyIn(year);
  }

  private boolean inOrder(AcademicYear year, int start, int end) {
    for (var index = start; index < end; index++) {
      var one = leg(index).in(year);
      var next = leg(index + 1).in(year);
      if (one != next && !next.term(index + 1).start().isAfter(one.term(index).end())) {
        return false;
      }
    }
    return true;
  }

  private boolean covered(AcademicYear year) {
    var start = year.starting() * TermCalendar.TERMS;
    for (var number = 0; number < TermCalendar.TERMS; number++) {
      if (!leg(start + number).covers(year)) {
        return false;
      }
    }
    return true;
  }

  /** The leg that a term lies on. */
  private Leg leg(int index) {
    var found = legs.getFirst();
    for (var leg : legs) {
      if (leg.from() <= index) {
        found = leg;
      }
    }
    return found;
  }
}
