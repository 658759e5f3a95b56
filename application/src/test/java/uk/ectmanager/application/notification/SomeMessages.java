package uk.ectmanager.application.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;

/** Messages with safe values for tests. */
public final class SomeMessages {

  /** When they are queued. */
  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  /** In whose name they are sent. */
  public static final AppropriateBodyId BODY_ID = new AppropriateBodyId(new UUID(0, 7));

  /** In whose name they are sent, with the contact. */
  public static final BodyContact BODY =
      new BodyContact(
          BODY_ID,
          "Northfield Teaching School Hub",
          new EmailAddress("help@northfield.example"),
          "01632 960001");

  /** Whose account they are for. */
  public static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  /** Whom they are for. */
  public static final Recipient ADA =
      Recipient.of(
          ACCOUNT, new PersonName("Ada", "Example"), new EmailAddress("ada@school.example"));

  private SomeMessages() {}

  /** A password reset, due now. */
  public static QueuedMessage reset(String key) {
    return reset(key, NOW);
  }

  /** A password reset, due then. */
  public static QueuedMessage reset(String key, Instant due) {
    return QueuedMessage.waiting(
        key,
        Channel.MAIL,
        ADA,
        MessageTemplate.PASSWORD_RESET,
        Map.of(MessageParameter.USERNAME, "100234"),
        List.of(),
        "/",
        BODY,
        due);
  }

  /** A password reset in the name of that body, due then. */
  public static QueuedMessage inNameOf(String key, BodyContact body, Instant due) {
    return QueuedMessage.waiting(
        key,
        Channel.MAIL,
        ADA,
        MessageTemplate.PASSWORD_RESET,
        Map.of(MessageParameter.USERNAME, "100234"),
        List.of(),
        "/",
        body,
        due);
  }

  /** A message of that template with everything it needs and may have. */
  public static QueuedMessage of(MessageTemplate template) {
    return of(template, Map.of());
  }

  /** A message of that template with some values of one's own. */
  public static QueuedMessage of(MessageTemplate template, Map<MessageParameter, String> own) {
    return QueuedMessage.waiting(
        "cause:" + ADA.key() + ":" + template,
        Channel.MAIL,
        ADA,
        template,
        parameters(template, own),
        template.hasLines()
            ? List.of(
                "Progress review 2 of Eli Sample: due tomorrow, Sunday 20 December 2026",
                "Progress review 1 of Jo Instance: overdue since Tuesday 1 December 2026")
            : List.of(),
        "/reports",
        BODY,
        NOW);
  }

  /** One message of each template, and one text message to somebody without an account. */
  public static List<QueuedMessage> oneOfEach() {
    var all = new ArrayList<QueuedMessage>();
    for (var template : MessageTemplate.values()) {
      all.add(of(template));
    }
    all.add(
        QueuedMessage.waiting(
            "text",
            Channel.TEXT,
            new Recipient(null, "Bo Sample", "07700 900123"),
            MessageTemplate.SCHOOL_REFUSED,
            parameters(MessageTemplate.SCHOOL_REFUSED, Map.of()),
            List.of(),
            "/",
            new BodyContact(
                null, "Southmere Body", new EmailAddress("help@southmere.example"), null),
            NOW));
    return all;
  }

  private static Map<MessageParameter, String> parameters(
      MessageTemplate template, Map<MessageParameter, String> own) {
    var parameters = new EnumMap<MessageParameter, String>(MessageParameter.class);
    template.required().forEach(parameter -> parameters.put(parameter, value(parameter)));
    template.optional().forEach(parameter -> parameters.put(parameter, value(parameter)));
    parameters.putAll(own);
    return parameters;
  }

  private static String value(MessageParameter parameter) {
    return switch (parameter) {
      case USERNAME -> "100234";
      case RECIPIENT_ROLE -> "INDUCTION_TUTOR";
      case PLACE, SCHOOL -> "Oakbridge Primary School";
      case ECT_NAME -> "Eli Sample";
      case PERSON -> "Pat Person";
      case CONTACT_PERSON -> "Olu Officer";
      case TUTOR -> "Tess Tutor";
      case START_DATE -> "Tuesday 1 September 2026";
      case LAST_DAY -> "Monday 31 August 2026";
      case REPORT -> "Progress review 2";
      case DUE_DATE -> "Sunday 20 December 2026";
      case PART -> "1";
      case DAYS -> "31.5";
      case THRESHOLD -> "30";
      case END_DATE -> "Sunday 4 April 2027";
      case DAY -> "Saturday 19 December 2026";
      case MOMENT -> "14:05 on Sunday 20 December 2026";
      case REASON -> "The TRN is not right.\nPlease look at the dates, too.";
    };
  }
}
