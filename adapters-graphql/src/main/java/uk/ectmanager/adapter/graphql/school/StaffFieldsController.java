package uk.ectmanager.adapter.graphql.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.account.StaffView;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.account.staff.ListStaff;
import uk.ectmanager.domain.access.Viewer;

/** The staff of schools and appropriate bodies. */
@Controller
final class StaffFieldsController {

  private final ListStaff listStaff;

  StaffFieldsController(ListStaff listStaff) {
    this.listStaff = listStaff;
  }

  @BatchMapping(typeName = SchoolView.TYPE, field = "staff")
  Map<SchoolView, List<StaffView>> ofSchools(
      List<SchoolView> schools, @ContextValue Viewer viewer) {
    var places =
        schools.stream()
            .map(school -> new ListStaff.SchoolPlace(school.school(), school.body()))
            .toList();
    var staff = listStaff.ofSchools(viewer, places);
    var views = new LinkedHashMap<SchoolView, List<StaffView>>();
    for (var school : schools) {
      views.put(
          school,
          staff.getOrDefault(school.school(), List.of()).stream().map(StaffView::of).toList());
    }
    return views;
  }

  @BatchMapping(typeName = AppropriateBodyView.TYPE, field = "staff")
  Map<AppropriateBodyView, List<StaffView>> ofBodies(
      List<AppropriateBodyView> bodies, @ContextValue Viewer viewer) {
    var ids = bodies.stream().map(AppropriateBodyView::body).toList();
    var staff = listStaff.ofBodies(viewer, ids);
    var views = new LinkedHashMap<AppropriateBodyView, List<StaffView>>();
    for (var body : bodies) {
      views.put(
          body, staff.getOrDefault(body.body(), List.of()).stream().map(StaffView::of).toList());
    }
    return views;
  }
}
