package uk.ectmanager.domain.induction.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The training programme that the ECT follows.
 *
 * @param leadProvider code, exactly when provider-led
 * @param deliveryPartner code, exactly when provider-led
 */
public record Programme(
    Delivery delivery, @Nullable String leadProvider, @Nullable String deliveryPartner) {

  /** Who delivers it. */
  public enum Delivery {
    /** A funded lead provider with a delivery partner. */
    PROVIDER_LED,

    /** The school itself. */
    SCHOOL_LED
  }

  public Programme {
    Objects.requireNonNull(delivery, "delivery");
    var led = delivery == Delivery.PROVIDER_LED;
    if (led != (leadProvider != null) || led != (deliveryPartner != null)) {
      throw new IllegalArgumentException(
          "a provider-led programme, and no other, has lead provider and delivery partner");
    }
  }
}
