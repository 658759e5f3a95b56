package uk.ectmanager.adapter.graphql.school;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.calendar.TermCalendarView;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** The terms that schools have of their own: whoever sees the one sees the other. */
@Controller
final class SchoolCalendarController {

  private final ReadTermCalendars calendars;
  private final ReadSchools readSchools;

  SchoolCalendarController(ReadTermCalendars calendars, ReadSchools readSchools) {
    this.calendars = calendars;
    this.readSchools = readSchools;
  }

  @BatchMapping(typeName = SchoolView.TYPE)
  Map<SchoolView, List<TermCalendarView>> calendars(List<SchoolView> schools) {
    var registered = new HashMap<SchoolId, AppropriateBodyId>();
    for (var school : schools) {
      var body = school.body();
      if (body != null) {
        registered.put(school.school(), body);
      }
    }
    var found = calendars.ofSchools(registered);
    var views = new LinkedHashMap<SchoolView, List<TermCalendarView>>();
    for (var school : schools) {
      views.put(
          school,
          found.getOrDefault(school.school(), List.of()).stream()
              .map(TermCalendarView::of)
              .toList());
    }
    return views;
  }

  /** A calendar of an appropriate body itself has no entry, which the schema shows as null. */
  @BatchMapping(typeName = TermCalendarView.TYPE)
  Map<TermCalendarView, SchoolView> school(
      List<TermCalendarView> calendars, @ContextValue Viewer viewer) {
    var ids = new HashSet<SchoolId>();
    for (var calendar : calendars) {
      var id = calendar.schoolId();
      if (id != null) {
        ids.add(id);
      }
    }
    var found = readSchools.handle(viewer, new ReadSchools.Query(ids, true));
    var views = new HashMap<TermCalendarView, SchoolView>();
    for (var calendar : calendars) {
      var id = calendar.schoolId();
      var sheet = id == null ? null : found.get(id);
      if (sheet != null) {
        views.put(calendar, SchoolView.of(sheet));
      }
    }
    return views;
  }
}
