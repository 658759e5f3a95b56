package uk.ectmanager.adapter.graphql.overview;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.Refusal;
import uk.ectmanager.adapter.graphql.body.ContactView;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.overview.ListContacts;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.application.overview.ListUpcoming;
import uk.ectmanager.application.overview.OpenDashboard;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** What waits for the viewer in one role. */
@Controller
final class DashboardController {

  private static final String TYPE = "Dashboard";

  private final OpenDashboard openDashboard;
  private final ListTasks listTasks;
  private final ListUpcoming listUpcoming;
  private final ListContacts listContacts;
  private final TaskSubjects subjects;

  DashboardController(
      OpenDashboard openDashboard,
      ListTasks listTasks,
      ListUpcoming listUpcoming,
      ListContacts listContacts,
      TaskSubjects subjects) {
    this.openDashboard = openDashboard;
    this.listTasks = listTasks;
    this.listUpcoming = listUpcoming;
    this.listContacts = listContacts;
    this.subjects = subjects;
  }

  @QueryMapping
  DashboardView dashboard(@Argument Role role, @Argument @Nullable String at, Viewer viewer) {
    var place = at == null ? null : GlobalId.read(at, "at").uuid();
    return switch (openDashboard.handle(viewer, new OpenDashboard.Command(role, place))) {
      case Result.Done<OpenDashboard.Dashboard>(OpenDashboard.Dashboard open) ->
          DashboardView.of(open);
      case Result.Refused<OpenDashboard.Dashboard>(var problems) ->
          throw Refusal.badInput(problems.getFirst().message(), "at");
    };
  }

  @SchemaMapping(typeName = TYPE)
  CountedConnectionView<TaskView> tasks(
      DashboardView dashboard,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var asked = Connections.request(first, after, selection);
    var page = listTasks.handle(viewer, new ListTasks.Command(dashboard.grant(), asked));
    if (!selection.contains("edges/node/subject")) {
      return Connections.counted(asked, page, task -> TaskView.of(task, TaskView.NOT_ASKED));
    }
    Map<ListTasks.Task, Object> found =
        subjects.of(viewer, page.rows().stream().map(Page.Row::value).toList());
    var seen = page.rows().stream().filter(row -> found.containsKey(row.value())).toList();
    return Connections.counted(
        asked,
        new Page<>(seen, page.hasNext(), page.total()),
        task -> TaskView.of(task, found.getOrDefault(task, TaskView.NOT_ASKED)));
  }

  @SchemaMapping(typeName = TYPE)
  ConnectionView<UpcomingView> upcoming(
      DashboardView dashboard,
      @Argument int first,
      @Argument @Nullable String after,
      Viewer viewer) {
    var asked = Connections.request(first, after);
    return Connections.of(
        asked,
        listUpcoming.handle(viewer, new ListUpcoming.Command(dashboard.grant(), asked)),
        UpcomingView::of);
  }

  @SchemaMapping(typeName = TYPE)
  List<ContactView> contacts(DashboardView dashboard, Viewer viewer) {
    return EctController.contacts(listContacts.handle(viewer, dashboard.grant()));
  }
}
