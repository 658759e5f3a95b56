package uk.ectmanager.adapter.graphql.school;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.school.ReadAppropriateBody;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Appropriate bodies by their ids; who sees one depends on schools, so it lives here. */
@Component
final class AppropriateBodyNode implements NodeSource {

  private final ReadAppropriateBody bodies;

  AppropriateBodyNode(ReadAppropriateBody bodies) {
    this.bodies = bodies;
  }

  @Override
  public String type() {
    return AppropriateBodyView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return bodies.handle(viewer, new AppropriateBodyId(id)).map(AppropriateBodyView::of);
  }
}
