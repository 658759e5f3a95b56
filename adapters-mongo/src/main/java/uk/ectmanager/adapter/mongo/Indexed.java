package uk.ectmanager.adapter.mongo;

import java.util.List;

/** Says which indexes its collections need; created and checked at start. */
@FunctionalInterface
public interface Indexed {

  /** Every index there must be. */
  List<IndexDefinition> indexes();
}
