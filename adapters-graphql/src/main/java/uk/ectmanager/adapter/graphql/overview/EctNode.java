package uk.ectmanager.adapter.graphql.overview;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** ECTs by their global id. */
public final class EctNode implements NodeSource {

  private final ReadEcts readEcts;

  /** Reads them so. */
  public EctNode(ReadEcts readEcts) {
    this.readEcts = readEcts;
  }

  @Override
  public String type() {
    return EctView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return readEcts.handle(viewer, new EctId(id)).map(EctView::of);
  }
}
