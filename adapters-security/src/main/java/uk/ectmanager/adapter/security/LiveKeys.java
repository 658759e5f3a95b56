package uk.ectmanager.adapter.security;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The keys that this running instance uses; may be replaced by a rotated ring while it runs. */
public final class LiveKeys implements Supplier<KeyRing> {

  private final AtomicReference<KeyRing> ring;

  /** Starting with this ring. */
  public LiveKeys(KeyRing ring) {
    this.ring = new AtomicReference<>(ring);
  }

  @Override
  public KeyRing get() {
    return ring.get();
  }

  /** Uses another ring from the next call on. */
  public void use(KeyRing next) {
    ring.set(next);
  }
}
