package uk.ectmanager.adapter.graphql.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.calendar.ImportTermCalendars;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;
import uk.ectmanager.domain.access.Viewer;

/** Term calendars. */
@Controller
final class CalendarController {

  private final PublishTermCalendar publishTermCalendar;
  private final ImportTermCalendars importTermCalendars;
  private final WithdrawTermCalendar withdrawTermCalendar;
  private final ReadTermCalendars readTermCalendars;

  CalendarController(
      PublishTermCalendar publishTermCalendar,
      ImportTermCalendars importTermCalendars,
      WithdrawTermCalendar withdrawTermCalendar,
      ReadTermCalendars readTermCalendars) {
    this.publishTermCalendar = publishTermCalendar;
    this.importTermCalendars = importTermCalendars;
    this.withdrawTermCalendar = withdrawTermCalendar;
    this.readTermCalendars = readTermCalendars;
  }

  @MutationMapping
  TermCalendarPayload publishTermCalendar(@Argument PublishTermCalendarInput input, Viewer viewer) {
    return Payload.of(
        publishTermCalendar.handle(viewer, input.toCommand()),
        TermCalendarView::of,
        TermCalendarPayload::new);
  }

  @MutationMapping
  ImportTermCalendarsPayload importTermCalendars(
      @Argument ImportTermCalendarsInput input, Viewer viewer) {
    return Payload.of(
        importTermCalendars.handle(viewer, input.toCommand()),
        ImportTermCalendarsPayload::views,
        ImportTermCalendarsPayload::of);
  }

  @MutationMapping
  WithdrawTermCalendarPayload withdrawTermCalendar(
      @Argument WithdrawTermCalendarInput input, Viewer viewer) {
    return Payload.of(
        withdrawTermCalendar.handle(viewer, input.toCommand()),
        holding -> holding,
        WithdrawTermCalendarPayload::of);
  }

  @BatchMapping(typeName = AppropriateBodyView.TYPE)
  Map<AppropriateBodyView, List<TermCalendarView>> calendars(List<AppropriateBodyView> bodies) {
    var found = readTermCalendars.ofBodies(bodies.stream().map(AppropriateBodyView::body).toList());
    var views = new LinkedHashMap<AppropriateBodyView, List<TermCalendarView>>();
    for (var body : bodies) {
      views.put(body, ImportTermCalendarsPayload.views(found.getOrDefault(body.body(), List.of())));
    }
    return views;
  }
}
