package uk.ectmanager.adapter.mongo.notification;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;

/**
 * A message as it is stored.
 *
 * @param leaseUntil until when it is given to nobody else; long past when nobody has it
 */
record QueuedMessageDocument(
    String key,
    String channel,
    @Nullable String account,
    String name,
    String address,
    String template,
    Map<String, String> parameters,
    List<String> lines,
    String path,
    @Nullable String body,
    String bodyName,
    String bodyEmail,
    @Nullable String bodyTelephone,
    Instant createdAt,
    String state,
    int attempts,
    Instant nextAttemptAt,
    Instant leaseUntil,
    @Nullable Instant finishedAt,
    @Nullable String lastFailure) {

  static QueuedMessageDocument of(QueuedMessage message) {
    var account = message.recipient().account();
    var body = message.sender().body();
    var parameters = new TreeMap<String, String>();
    message.parameters().forEach((parameter, value) -> parameters.put(parameter.name(), value));
    return new QueuedMessageDocument(
        message.key(),
        message.channel().name(),
        account == null ? null : account.toString(),
        message.recipient().name(),
        message.recipient().address(),
        message.template().name(),
        parameters,
        message.lines(),
        message.path(),
        body == null ? null : body.toString(),
        message.sender().name(),
        message.sender().email().value(),
        message.sender().telephone(),
        message.createdAt(),
        message.state().name(),
        message.attempts(),
        message.nextAttemptAt(),
        Instant.EPOCH,
        message.finishedAt(),
        message.lastFailure());
  }

  QueuedMessage toDomain() {
    var told = new EnumMap<MessageParameter, String>(MessageParameter.class);
    parameters.forEach((parameter, value) -> told.put(MessageParameter.valueOf(parameter), value));
    return new QueuedMessage(
        key,
        Channel.valueOf(channel),
        new Recipient(account == null ? null : AccountId.of(account), name, address),
        MessageTemplate.valueOf(template),
        told,
        lines,
        path,
        new BodyContact(
            body == null ? null : AppropriateBodyId.of(body),
            bodyName,
            new EmailAddress(bodyEmail),
            bodyTelephone),
        createdAt,
        DeliveryState.valueOf(state),
        attempts,
        nextAttemptAt,
        finishedAt,
        lastFailure);
  }
}
