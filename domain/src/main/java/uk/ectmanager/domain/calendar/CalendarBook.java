package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Calendars of appropriate bodies and of schools, from which the term line of every path is drawn;
 * paths that meet the same calendars in the same terms share one line.
 */
public final class CalendarBook {

  private final List<TermCalendar> calendars;
  private final Set<LocalDate> bankHolidays;
  private final Set<Owner> withOwn = new HashSet<>();
  private final ConcurrentMap<Owner, PublishedYears> years = new ConcurrentHashMap<>();
  private final ConcurrentMap<List<TermLine.Leg>, Result<TermLine>> lines =
      new ConcurrentHashMap<>();

  /** Whose calendar; of the body itself when there is no school. */
  private record Owner(AppropriateBodyId body, @Nullable SchoolId school) {}

  /**
   * The book of these calendars; those that are withdrawn count for nothing.
   *
   * @param calendars of any bodies and schools, in any order
   */
  public CalendarBook(Collection<TermCalendar> calendars, Set<LocalDate> bankHolidays) {
    this.calendars = calendars.stream().filter(calendar -> !calendar.withdrawn()).toList();
    this.bankHolidays = Set.copyOf(bankHolidays);
    for (var calendar : this.calendars) {
      withOwn.add(new Owner(calendar.id().body(), calendar.id().school()));
    }
  }

  /**
   * The line of a path. Each term is that of the latest stay which begins by the end of the term,
   * as that stay's calendar has it; terms before the first stay are the body's. A stay whose
   * appropriate body published nothing for so early a year has the calendar of the last body.
   *
   * <p>Refused with {@code NO_CALENDAR} when the last appropriate body published nothing.
   */
  public Result<TermLine> line(CalendarPath path) {
    var last = path.stays().isEmpty() ? path.body() : path.stays().getLast().body();
    var current = current(path, last);
    if (current.isEmpty()) {
      return TermLine.nothingPublished();
    }
    var legs = new ArrayList<TermLine.Leg>();
    legs.add(leg(Integer.MIN_VALUE, path.body(), null, current));
    for (var stay : path.stays()) {
      var next = leg(0, stay.body(), stay.school(), current);
      var from = Math.max(next.indexOf(stay.from()), legs.getLast().from());
      while (legs.size() > 1 && legs.getLast().from() == from) {
        legs.removeLast();
      }
      if (!legs.getLast().isSameAs(next)) {
        legs.add(next.from(from));
      }
    }
    var key = List.copyOf(legs);
    return lines.computeIfAbsent(key, known -> Result.done(new TermLine(known, false)));
  }

  /** What stands in where a stay's own calendars do not reach back. */
  private PublishedYears current(CalendarPath path, AppropriateBodyId last) {
    var own = years(last, null);
    return own.isEmpty() && !path.stays().isEmpty()
        ? years(last, path.stays().getLast().school())
        : own;
  }

  private TermLine.Leg leg(
      int from, AppropriateBodyId body, @Nullable SchoolId school, PublishedYears current) {
    var ofBody = years(body, null);
    return new TermLine.Leg(from, years(body, school), ofBody, current);
  }

  private PublishedYears years(AppropriateBodyId body, @Nullable SchoolId school) {
    var owner =
        school != null && withOwn.contains(new Owner(body, school))
            ? new Owner(body, school)
            : new Owner(body, null);
    return years.computeIfAbsent(
        owner, key -> PublishedYears.of(calendars, key.body(), key.school(), bankHolidays));
  }
}
