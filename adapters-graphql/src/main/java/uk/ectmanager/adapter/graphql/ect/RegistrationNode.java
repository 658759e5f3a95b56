package uk.ectmanager.adapter.graphql.ect;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** Registrations by their global id. */
public final class RegistrationNode implements NodeSource {

  private final ReadRegistration readRegistration;

  /** Reads them so. */
  public RegistrationNode(ReadRegistration readRegistration) {
    this.readRegistration = readRegistration;
  }

  @Override
  public String type() {
    return RegistrationView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return readRegistration.handle(viewer, new EctId(id)).map(RegistrationView::of);
  }
}
