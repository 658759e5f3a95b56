package uk.ectmanager.adapter.graphql.school;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.adapter.graphql.calendar.TermCalendarView;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.school.ReadAppropriateBody;
import uk.ectmanager.domain.access.Viewer;

/** Term calendars by their ids, for whoever sees the appropriate body. */
@Component
final class TermCalendarNode implements NodeSource {

  private final ReadTermCalendars calendars;
  private final ReadAppropriateBody bodies;

  TermCalendarNode(ReadTermCalendars calendars, ReadAppropriateBody bodies) {
    this.calendars = calendars;
    this.bodies = bodies;
  }

  @Override
  public String type() {
    return "TermCalendar";
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return calendars
        .find(id)
        .filter(sheet -> bodies.handle(viewer, sheet.calendar().id().body()).isPresent())
        .map(TermCalendarView::of);
  }
}
