package uk.ectmanager.domain.ect;

import java.time.Instant;
import java.util.Objects;
import uk.ectmanager.domain.signature.Signature;

/**
 * A signature that no longer stands, kept so that everyone sees that it lapsed and why.
 *
 * @param at when it lapsed
 */
public record LapsedSignature(Signature signature, Instant at, Reason reason) {

  /** Why a signature lapsed; the names are stored. */
  public enum Reason {
    /** The school changed what was signed. */
    CHANGED,

    /** The appropriate body returned it. */
    RETURNED
  }

  public LapsedSignature {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(reason, "reason");
  }
}
