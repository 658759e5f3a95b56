package uk.ectmanager.application.clock;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.application.calendar.WorkingDayCalendar;
import uk.ectmanager.domain.clock.StatutoryClocks;
import uk.ectmanager.domain.clock.StatutoryDeadline;
import uk.ectmanager.domain.clock.StatutoryEvent;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** Answers anybody, signed in or not, by when something must be done (reference 5). */
public final class FindStatutoryDeadlines {

  /** Inductions began in 1999 (C5). */
  public static final int FIRST_YEAR = 1999;

  /** The last year that is answered for. */
  public static final int LAST_YEAR = 2100;

  private final WorkingDayCalendar workingDays;

  public FindStatutoryDeadlines(WorkingDayCalendar workingDays) {
    this.workingDays = workingDays;
  }

  /** What happened and when. */
  public record Query(StatutoryEvent event, LocalDate date) {}

  /** The deadlines that follow; refused with OUT_OF_RANGE for a date outside 1999 to 2100. */
  public Result<List<StatutoryDeadline>> handle(Query query) {
    var year = query.date().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE,
          "Enter a date from " + FIRST_YEAR + " to " + LAST_YEAR + ".",
          "date");
    }
    return Result.done(
        StatutoryClocks.of(
            query.event(), query.date(), workingDays.workingDays(year - 1, year + 1)));
  }
}
