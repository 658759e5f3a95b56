package uk.ectmanager.application.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Queues messages in a few lines:
 *
 * <pre>{@code
 * var draft = messages.because(recorded, ECT_AUTHORISED, bodyContact)
 *     .with(ECT_NAME, name).with(SCHOOL, school).with(START_DATE, start).with(CONTACT_PERSON, officer);
 * draft.with(Role.ECT).to(ect);
 * draft.with(Role.HEADTEACHER).to(headteacher);
 * }</pre>
 *
 * <p>One cause sends one recipient one message per template, however often it is told.
 */
public final class Messages {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.UK);

  private final MessageQueue queue;
  private final InstantSource clock;

  public Messages(MessageQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /** A message that an event causes. */
  public Draft because(RecordedEvent cause, MessageTemplate template, BodyContact sender) {
    return because(cause.id().toString(), template, sender);
  }

  /**
   * A message with another cause than an event.
   *
   * @param cause the same for what must be told once only, such as {@code reminders:2026-12-20};
   *     holds no personal data
   */
  public Draft because(String cause, MessageTemplate template, BodyContact sender) {
    return new Draft(cause, template, sender, Map.of(), List.of(), "/");
  }

  /** A date as messages show it, such as Sunday 20 December 2026. */
  public static String words(LocalDate date) {
    return DayWords.full(date);
  }

  /** A moment as messages show it, London time, such as 14:05 on Sunday 20 December 2026. */
  public static String words(Instant moment) {
    return MOMENT.format(LondonTime.at(moment));
  }

  /** What a message tells, for one recipient or several. Immutable. */
  public final class Draft {

    private final String cause;
    private final MessageTemplate template;
    private final BodyContact sender;
    private final Map<MessageParameter, String> parameters;
    private final List<String> lines;
    private final String path;

    private Draft(
        String cause,
        MessageTemplate template,
        BodyContact sender,
        Map<MessageParameter, String> parameters,
        List<String> lines,
        String path) {
      this.cause = cause;
      this.template = template;
      this.sender = sender;
      this.parameters = Map.copyOf(parameters);
      this.lines = List.copyOf(lines);
      this.path = path;
    }

    /** The same with a value. */
    public Draft with(MessageParameter parameter, String value) {
      var more = new EnumMap<MessageParameter, String>(MessageParameter.class);
      more.putAll(parameters);
      more.put(parameter, value);
      return new Draft(cause, template, sender, more, lines, path);
    }

    /** The same with a date, in words. */
    public Draft with(MessageParameter parameter, LocalDate date) {
      return with(parameter, words(date));
    }

    /** The same with a moment, in words. */
    public Draft with(MessageParameter parameter, Instant moment) {
      return with(parameter, words(moment));
    }

    /** The same for a recipient in that role. */
    public Draft with(Role recipientRole) {
      return with(MessageParameter.RECIPIENT_ROLE, recipientRole.name());
    }

    /** The same with the lines of a digest. */
    public Draft lines(List<String> digest) {
      return new Draft(cause, template, sender, parameters, digest, path);
    }

    /** The same with a link that leads to this path of the product instead of its first page. */
    public Draft leadingTo(String place) {
      return new Draft(cause, template, sender, parameters, lines, place);
    }

    /**
     * Queues it as a mail.
     *
     * @return whether it is new
     * @throws IllegalArgumentException when the template needs more or something else
     */
    public boolean to(Recipient recipient) {
      return by(Channel.MAIL, recipient);
    }

    /** Queues it on that channel. */
    public boolean by(Channel channel, Recipient recipient) {
      var mail = cause + ":" + recipient.key() + ":" + template;
      var key =
          switch (channel) {
            case MAIL -> mail;
            case TEXT -> mail + ":text";
          };
      return queue.enqueue(
          QueuedMessage.waiting(
              key,
              channel,
              recipient,
              template,
              parameters,
              lines,
              path,
              sender,
              clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
  }
}
