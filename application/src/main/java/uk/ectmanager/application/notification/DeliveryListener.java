package uk.ectmanager.application.notification;

import uk.ectmanager.domain.notification.QueuedMessage;

/** Hears how deliveries go, for metrics and logs. Nothing personal may be noted. */
public interface DeliveryListener {

  /** A message was accepted. */
  void sent(QueuedMessage message);

  /** An attempt failed; there will be another. */
  void failed(QueuedMessage message, String failure);

  /** The last attempt failed; somebody should look. */
  void givenUp(QueuedMessage message, String failure);
}
