package uk.ectmanager.adapter.notify;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;

/** Every mail as each of its readers gets it, as one document. */
final class MailDocument {

  private static final String INTRO =
      """
      # The mails, word for word

      Every mail as each of its readers gets it, with invented people: Eli Sample is the early career
      teacher, Tess Tutor the induction tutor. Each begins with "Dear Ada Example," and ends with the
      appropriate body's name, e-mail address and telephone number. The first sentences say what
      happened and what the reader has to do, until when and where; an ECT is addressed, others are
      told of them. No mail tells a date of birth, a National Insurance number, a TRN or an address.

      This file is written by `MailDocumentTest` from the templates
      (`adapters-notify/src/main/resources`) and compared with them in every build.
      """;

  private static final ThymeleafMessageRenderer RENDERER =
      new ThymeleafMessageRenderer(URI.create("https://ect.example"));

  private MailDocument() {}

  /** A mail to a reader; the role is null where all readers get the same. */
  record Mail(MessageTemplate template, @Nullable Role reader, RenderedMessage rendered) {

    /** What stands between the salutation and the foot. */
    String body() {
      var text = rendered.text();
      return text.substring(text.indexOf("\n\n") + 2, text.indexOf("\n\n-- \n"));
    }

    /** The first paragraph. */
    String opening() {
      var body = body();
      var end = body.indexOf("\n\n");
      return end < 0 ? body : body.substring(0, end);
    }

    @Override
    public String toString() {
      return template + (reader == null ? "" : " to " + reader);
    }
  }

  static Stream<Mail> all() {
    return Stream.of(MessageTemplate.values())
        .flatMap(template -> readers(template).stream().map(reader -> mail(template, reader)));
  }

  static Mail mail(MessageTemplate template, @Nullable Role reader) {
    var own = new EnumMap<MessageParameter, String>(MessageParameter.class);
    if (template.required().contains(MessageParameter.DAYS)) {
      own.put(MessageParameter.DAYS, days(template));
    }
    if (reader != null && template != MessageTemplate.REPORT_REMINDERS) {
      own.put(MessageParameter.RECIPIENT_ROLE, reader.name());
    }
    var sample = SomeMessages.of(template, own);
    var message =
        template == MessageTemplate.REPORT_REMINDERS && reader == Role.ECT
            ? reminderOf(sample)
            : sample;
    var link = template.link().isPresent() ? URI.create("https://ect.example/link") : null;
    return new Mail(template, reader, RENDERER.render(message, link));
  }

  private static String days(MessageTemplate template) {
    if (template == MessageTemplate.ABSENCE_NEARS_EXTENSION) {
      return "25.5";
    }
    return template == MessageTemplate.LEAVE_ENDED ? "60" : "31.5";
  }

  static String text() {
    var text = new StringBuilder(INTRO);
    all()
        .forEach(mail ->
            text.append("\n## ")
                .append(heading(mail))
                .append("\n\n**")
                .append(mail.rendered().subject())
                .append("**\n\n")
                .append(mail.body().indent(4).replace("    \n", "\n")));
    return text.toString();
  }

  private static String heading(Mail mail) {
    var name =
        mail.template().name().toLowerCase(Locale.UK).replace('_', ' ').replaceAll("\\bect", "ECT");
    var reader = mail.reader();
    return name.substring(0, 1).toUpperCase(Locale.UK)
        + name.substring(1)
        + (reader == null ? "" : ", to " + words(reader));
  }

  private static String words(Role reader) {
    return switch (reader) {
      case ECT -> "the ECT";
      case INDUCTION_TUTOR -> "the induction tutor";
      case HEADTEACHER -> "the headteacher";
      case AB_OFFICER -> "the appropriate body";
      case AB_ADMINISTRATOR,
          AB_ANALYST,
          INDUCTION_LEAD,
          SCHOOL_ADMINISTRATOR,
          OPERATOR,
          SYSTEM,
          PARTNER ->
          throw new IllegalArgumentException("no mail tells them apart");
    };
  }

  /** Those whom a template tells different things. */
  private static List<@Nullable Role> readers(MessageTemplate template) {
    var readers = new ArrayList<@Nullable Role>();
    readers.addAll(
        switch (template) {
          case ECT_AUTHORISED, REVIEW_REJECTED ->
              List.of(Role.ECT, Role.INDUCTION_TUTOR, Role.HEADTEACHER);
          case REVIEW_ACCEPTED, REPORT_REMINDERS -> List.of(Role.ECT, Role.INDUCTION_TUTOR);
          case ABSENCE_EXTENDS, TRANSFER_COMPLETED, ECT_RELEASED ->
              List.of(Role.ECT, Role.HEADTEACHER);
          case ECT_LEAVES, ECT_LEAVES_INTERIM_DUE -> List.of(Role.AB_OFFICER, Role.INDUCTION_TUTOR);
          case REGISTRATION_RETURNED -> List.of(Role.HEADTEACHER);
          case ACCOUNT_INVITATION,
              ROLE_GRANTED,
              PASSWORD_RESET,
              ACCOUNT_LOCKED,
              PASSWORD_CHANGED,
              SCHOOL_REGISTRATION_WAITS,
              SCHOOL_REFUSED,
              REGISTRATION_AWAITS_SIGNATURE,
              REGISTRATION_SIGNED,
              REGISTRATION_APPROVED,
              REGISTRATION_REFUSED,
              REGISTRATION_UNDONE,
              TRANSFER_AWAITS_SIGNATURE,
              TRANSFER_WAITS,
              TRANSFER_REFUSED,
              TRANSFER_WITHDRAWN,
              REVIEW_RELEASED,
              REVIEW_WITH_ECT,
              REVIEW_WITH_TUTOR,
              REVIEW_SUBMITTED,
              ABSENCE_NEARS_EXTENSION,
              LEAVE_ENDED ->
              List.of();
        });
    if (readers.isEmpty() || template == MessageTemplate.REGISTRATION_RETURNED) {
      readers.addFirst(null);
    }
    return readers;
  }

  /** The reminder as an ECT gets it: the lines tell whose review it is. */
  private static QueuedMessage reminderOf(QueuedMessage sample) {
    return QueuedMessage.waiting(
        sample.key(),
        Channel.MAIL,
        sample.recipient(),
        sample.template(),
        sample.parameters(),
        List.of("Your progress review 2: due tomorrow, Sunday 20 December 2026"),
        sample.path(),
        sample.sender(),
        sample.createdAt());
  }
}
