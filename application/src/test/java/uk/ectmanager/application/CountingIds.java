package uk.ectmanager.application;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that count up. */
public final class CountingIds implements IdSource {

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(6, last.incrementAndGet());
  }
}
