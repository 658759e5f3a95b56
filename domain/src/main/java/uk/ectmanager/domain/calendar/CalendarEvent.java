package uk.ectmanager.domain.calendar;

import java.util.List;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;

/** What happens to term calendars. */
public sealed interface CalendarEvent extends DomainEvent {

  /** Which calendar. */
  TermCalendarId calendar();

  /**
   * A calendar was published, for the first time or again.
   *
   * @param revision 1 for the first publication
   */
  record CalendarPublished(TermCalendarId calendar, int revision, List<Change> changes)
      implements CalendarEvent {

    public CalendarPublished {
      changes = List.copyOf(changes);
    }

    @Override
    public EventScope scope() {
      return new EventScope(calendar.body(), calendar.school(), null);
    }
  }

  /**
   * A school's own calendar was withdrawn: from now on its appropriate body's holds for it.
   *
   * @param revision of the calendar after it, which says nothing more
   */
  record CalendarWithdrawn(TermCalendarId calendar, int revision) implements CalendarEvent {

    @Override
    public EventScope scope() {
      return new EventScope(calendar.body(), calendar.school(), null);
    }
  }
}
