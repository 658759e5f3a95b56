package uk.ectmanager.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;

/**
 * A message to one person, told once per key. Secrets are never in it: single-use links are made
 * when it is sent. What it told is dropped once it is sent; the key stays, so that a repeated event
 * sends nothing again.
 *
 * @param key what it tells whom: such as {@code <eventId>:<accountId>:<template>}; holds no
 *     personal data
 * @param parameters exactly what the template needs, and perhaps what it may have
 * @param lines for a digest, one each; else empty
 * @param path where in the product its link leads, beginning with a slash
 * @param attempts how often sending was begun
 * @param nextAttemptAt not to be tried before
 * @param finishedAt when it was sent or given up, null while it waits
 * @param lastFailure what kind of failure the last attempt met, without personal data; null when
 *     none
 */
public record QueuedMessage(
    String key,
    Channel channel,
    Recipient recipient,
    MessageTemplate template,
    Map<MessageParameter, String> parameters,
    List<String> lines,
    String path,
    BodyContact sender,
    Instant createdAt,
    DeliveryState state,
    int attempts,
    Instant nextAttemptAt,
    @Nullable Instant finishedAt,
    @Nullable String lastFailure) {

  public QueuedMessage {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a message needs a key");
    }
    if (!path.startsWith("/") || path.startsWith("//") || !path.matches("[!-\\[\\]-~]+")) {
      throw new IllegalArgumentException("not a path of the product");
    }
    if (template.link().isPresent() && recipient.account() == null) {
      throw new IllegalArgumentException(template + " needs the account that its link is for");
    }
    if ((state == DeliveryState.WAITING) != (finishedAt == null)) {
      throw new IllegalArgumentException("only a finished message has an end");
    }
    var clean = new TreeMap<MessageParameter, String>();
    parameters.forEach((parameter, value) ->
        clean.put(parameter, parameter.multiline() ? OneLine.each(value) : OneLine.of(value)));
    parameters = Map.copyOf(clean);
    lines = lines.stream().map(OneLine::of).toList();
    if (state != DeliveryState.SENT) {
      requireAll(template, parameters, lines);
    }
  }

  /** A new message that waits to be sent. */
  public static QueuedMessage waiting(
      String key,
      Channel channel,
      Recipient recipient,
      MessageTemplate template,
      Map<MessageParameter, String> parameters,
      List<String> lines,
      String path,
      BodyContact sender,
      Instant now) {
    return new QueuedMessage(
        key,
        channel,
        recipient,
        template,
        parameters,
        lines,
        path,
        sender,
        now,
        DeliveryState.WAITING,
        0,
        now,
        null,
        null);
  }

  /** The same with one more attempt begun. */
  public QueuedMessage attempted() {
    return with(DeliveryState.WAITING, attempts + 1, nextAttemptAt, null, lastFailure);
  }

  /** The same after it was accepted; what it told is dropped. */
  public QueuedMessage sent(Instant at) {
    return new QueuedMessage(
        key,
        channel,
        recipient,
        template,
        Map.of(),
        List.of(),
        path,
        sender,
        createdAt,
        DeliveryState.SENT,
        attempts,
        nextAttemptAt,
        at,
        null);
  }

  /** The same after an attempt failed that is not the last. */
  public QueuedMessage retriedAt(Instant at, String failure) {
    return with(DeliveryState.WAITING, attempts, at, null, failure);
  }

  /** The same after the last attempt failed. */
  public QueuedMessage givenUp(Instant at, String failure) {
    return with(DeliveryState.GIVEN_UP, attempts, nextAttemptAt, at, failure);
  }

  private QueuedMessage with(
      DeliveryState nextState,
      int nextAttempts,
      Instant attemptAt,
      @Nullable Instant finished,
      @Nullable String failure) {
    return new QueuedMessage(
        key,
        channel,
        recipient,
        template,
        parameters,
        lines,
        path,
        sender,
        createdAt,
        nextState,
        nextAttempts,
        attemptAt,
        finished,
        failure);
  }

  private static void requireAll(
      MessageTemplate template, Map<MessageParameter, String> parameters, List<String> lines) {
    for (var required : template.required()) {
      if (parameters.getOrDefault(required, "").isBlank()) {
        throw new IllegalArgumentException(template + " needs " + required);
      }
    }
    for (var given : parameters.keySet()) {
      if (!template.required().contains(given) && !template.optional().contains(given)) {
        throw new IllegalArgumentException(template + " does not tell " + given);
      }
    }
    var role = parameters.get(MessageParameter.RECIPIENT_ROLE);
    if (role != null) {
      Role.valueOf(role);
    }
    if (template.hasLines() == lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          template + (template.hasLines() ? " needs lines" : " has no lines"));
    }
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "QueuedMessage[" + key + ", " + state + "]";
  }
}
