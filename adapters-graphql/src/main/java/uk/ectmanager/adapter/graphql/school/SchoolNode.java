package uk.ectmanager.adapter.graphql.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.SchoolId;

/** Schools by their ids. */
@Component
final class SchoolNode implements NodeSource {

  private final ReadSchools schools;

  SchoolNode(ReadSchools schools) {
    this.schools = schools;
  }

  @Override
  public String type() {
    return SchoolView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return schools
        .handle(viewer, new ReadSchools.Query(List.of(new SchoolId(id)), false))
        .values()
        .stream()
        .map(SchoolView::of)
        .findFirst();
  }
}
