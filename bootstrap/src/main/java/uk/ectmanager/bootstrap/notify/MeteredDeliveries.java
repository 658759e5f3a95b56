package uk.ectmanager.bootstrap.notify;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.ectmanager.application.notification.DeliveryListener;
import uk.ectmanager.domain.notification.QueuedMessage;

/** Counts deliveries and logs those that fail, by key and template, never by person. */
final class MeteredDeliveries implements DeliveryListener {

  private static final Logger LOG = LoggerFactory.getLogger(MeteredDeliveries.class);

  private final MeterRegistry meters;

  MeteredDeliveries(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void sent(QueuedMessage message) {
    count("ect.messages.sent", message);
  }

  @Override
  public void failed(QueuedMessage message, String failure) {
    count("ect.messages.failed", message);
    LOG.info(
        "message {} was not accepted at attempt {}: {}",
        message.key(),
        message.attempts(),
        failure);
  }

  @Override
  public void givenUp(QueuedMessage message, String failure) {
    count("ect.messages.given.up", message);
    LOG.warn(
        "message {} is given up after {} attempts: {}", message.key(), message.attempts(), failure);
  }

  private void count(String name, QueuedMessage message) {
    meters
        .counter(name, "template", message.template().name(), "channel", message.channel().name())
        .increment();
  }
}
