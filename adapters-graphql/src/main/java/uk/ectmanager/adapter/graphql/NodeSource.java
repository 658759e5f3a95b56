package uk.ectmanager.adapter.graphql;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.access.Viewer;

/** Fetches one type of the schema's nodes again by id; each feature registers its own. */
public interface NodeSource {

  /** The name of the type in the schema, as in its ids. */
  String type();

  /** The view of the thing with this id, empty when it is not there or not the viewer's to see. */
  Optional<?> find(Viewer viewer, UUID id);
}
