package uk.ectmanager.application;

import java.util.function.Function;

/**
 * An aggregate as it was read, with the version it had then; saving checks that nobody saved
 * another since.
 */
public record Versioned<A>(A value, long version) {

  /** The next state on the same version, ready to be saved. */
  public <B> Versioned<B> with(B next) {
    return new Versioned<>(next, version);
  }

  /** The next state that a function makes, on the same version. */
  public <B> Versioned<B> map(Function<? super A, ? extends B> change) {
    return new Versioned<>(change.apply(value), version);
  }
}
