package uk.ectmanager.adapter.graphql.ect;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.ect.ListRegistrations;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.RegistrationReading;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** The registrations on which an appropriate body decides. */
@Controller
final class RegistrationQueueController {

  private final ListRegistrations listRegistrations;
  private final ReadRegistration readRegistration;

  RegistrationQueueController(
      ListRegistrations listRegistrations, ReadRegistration readRegistration) {
    this.listRegistrations = listRegistrations;
    this.readRegistration = readRegistration;
  }

  @QueryMapping
  CountedConnectionView<RegistrationView> registrationQueue(
      @Argument @Nullable RegistrationQueueFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var page = Connections.request(first, after, selection);
    var found = listRegistrations.handle(viewer, RegistrationQueueFilter.query(filter, page));
    return Connections.counted(page, read(viewer, found), RegistrationView::of);
  }

  private Page<RegistrationReading> read(Viewer viewer, Page<EctId> found) {
    var ids = found.rows().stream().map(Page.Row::value).toList();
    var readings = readRegistration.handle(viewer, ids);
    List<Page.Row<RegistrationReading>> rows =
        found.rows().stream()
            .flatMap(row ->
                java.util.Optional.ofNullable(readings.get(row.value())).stream()
                    .map(reading -> new Page.Row<>(row.key(), reading)))
            .toList();
    return new Page<>(rows, found.hasNext(), found.total());
  }
}
