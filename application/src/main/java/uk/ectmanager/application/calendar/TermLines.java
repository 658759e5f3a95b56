package uk.ectmanager.application.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** The term lines of appropriate bodies, as published and projected. */
public final class TermLines {

  /** For so many years beyond the last published one bank holidays are taken into account. */
  static final int YEARS_AHEAD = 20;

  private final TermCalendars calendars;
  private final BankHolidays bankHolidays;

  public TermLines(TermCalendars calendars, BankHolidays bankHolidays) {
    this.calendars = calendars;
    this.bankHolidays = bankHolidays;
  }

  /** The line of a body; refused with NO_CALENDAR while it has published nothing. */
  public Result<TermLine> of(AppropriateBodyId body) {
    return ofAll(Set.of(body))
        .getOrDefault(
            body,
            Result.refused(
                ProblemCode.NO_CALENDAR,
                "The appropriate body has not published a term calendar yet."));
  }

  /** The lines of bodies, in one call to the storage. */
  public Map<AppropriateBodyId, Result<TermLine>> ofAll(Collection<AppropriateBodyId> bodies) {
    var lines = new HashMap<AppropriateBodyId, Result<TermLine>>();
    calendars.ofBodies(bodies).forEach((body, published) -> lines.put(body, line(published)));
    return Map.copyOf(lines);
  }

  /** The line that a body would have after publishing this, in one call to the storage. */
  public Result<TermLine> of(CalendarProposal proposal) {
    var years = new LinkedHashMap<TermCalendarId, TermCalendar>();
    calendars
        .ofBodies(Set.of(proposal.body()))
        .getOrDefault(proposal.body(), List.of())
        .forEach(calendar -> years.put(calendar.id(), calendar));
    proposal.calendars().forEach(calendar -> years.put(calendar.id(), calendar));
    return line(List.copyOf(years.values()));
  }

  /** The line that these calendars of one body make. */
  public Result<TermLine> line(List<TermCalendar> published) {
    return TermLine.of(published, holidays(published));
  }

  private Set<LocalDate> holidays(List<TermCalendar> published) {
    var years =
        published.stream().mapToInt(calendar -> calendar.year().starting()).summaryStatistics();
    return years.getCount() == 0
        ? Set.of()
        : bankHolidays.inEngland(years.getMin(), years.getMax() + YEARS_AHEAD);
  }
}
