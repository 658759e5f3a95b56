package uk.ectmanager.application;

import java.util.UUID;

/** Where new identifiers come from; the core never makes its own randomness. */
@FunctionalInterface
public interface IdSource {

  /** A random identifier that nobody can guess and nobody was given before. */
  UUID next();
}
