package uk.ectmanager.adapter.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.ectmanager.application.notification.MessageSender;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.domain.shared.EmailAddress;

/**
 * Hands mails to an SMTP server. The Message-ID is made of the message's key, so one that is sent
 * again after a crash is known to mail programs as the same.
 */
public final class SmtpMessageSender implements MessageSender {

  /** How long the server may take for each step. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final JavaMailSender server;
  private final EmailAddress from;

  /**
   * @param server with time-outs, see {@link #bounded}
   * @param from the address of the product, which nobody reads; answers go to the appropriate body
   */
  public SmtpMessageSender(JavaMailSender server, EmailAddress from) {
    this.server = server;
    this.from = from;
  }

  /**
   * The same server with time-outs where none were set: without them a dead one blocks for ever.
   */
  public static JavaMailSenderImpl bounded(JavaMailSenderImpl server, Duration patience) {
    var milliseconds = Long.toString(patience.toMillis());
    var protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
    for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      server.getJavaMailProperties().putIfAbsent("mail." + protocol + "." + step, milliseconds);
    }
    return server;
  }

  @Override
  public Attempt send(RenderedMessage message, Instant at) {
    try {
      server.send(mime(message, at));
      return new Attempt.Accepted();
    } catch (MailException e) {
      if (e instanceof MailSendException failed && failed.getFailedMessages().isEmpty()) {
        // only the farewell failed: the server has the mail, and sending it again would be twice
        return new Attempt.Accepted();
      }
      var first = first(e);
      return new Attempt.Failed(innermost(first).getClass().getSimpleName(), isUnreachable(e));
    } catch (MessagingException | UnsupportedEncodingException e) {
      return new Attempt.Failed(e.getClass().getSimpleName(), false);
    }
  }

  private MimeMessage mime(RenderedMessage message, Instant at)
      throws MessagingException, UnsupportedEncodingException {
    var to = new InternetAddress(message.recipient().address(), message.recipient().name(), UTF_8);
    to.validate();
    var mime = server.createMimeMessage();
    mime.setFrom(
        new InternetAddress(from.value(), message.sender().name() + " via ECT Manager", UTF_8));
    mime.setReplyTo(
        new InternetAddress[] {
          new InternetAddress(message.sender().email().value(), message.sender().name(), UTF_8)
        });
    mime.setRecipient(MimeMessage.RecipientType.TO, to);
    mime.setSubject(message.subject(), UTF_8);
    mime.setSentDate(Date.from(at));
    mime.setHeader("Message-ID", messageId(message.key()));
    mime.setHeader("Auto-Submitted", "auto-generated");
    mime.setHeader("Content-Language", "en-GB");
    var text = new MimeBodyPart();
    text.setText(message.text(), UTF_8, "plain");
    var html = new MimeBodyPart();
    html.setText(message.html(), UTF_8, "html");
    mime.setContent(new MimeMultipart("alternative", text, html));
    return mime;
  }

  private String messageId(String key) {
    var domain = from.value().substring(from.value().lastIndexOf('@'));
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "<" + HexFormat.of().formatHex(hash, 0, 20) + domain + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What happened to the one message, which Spring keeps apart from the cause. */
  private static Throwable first(MailException e) {
    return e instanceof MailSendException failed && failed.getMessageExceptions().length > 0
        ? failed.getMessageExceptions()[0]
        : e;
  }

  private static Throwable innermost(Throwable e) {
    var cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Whether the server itself is away or closed to us, so that others would fare no better. */
  private static boolean isUnreachable(MailException e) {
    if (e instanceof MailAuthenticationException || e.getCause() != null) {
      return true; // Spring gives a cause where connecting failed, none where one message did
    }
    var innermost = innermost(first(e));
    return innermost instanceof SocketTimeoutException || innermost instanceof SocketException;
  }
}
