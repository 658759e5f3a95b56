package uk.ectmanager.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.ectmanager.application.notification.MessageSender.Attempt;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.EmailAddress;

class SmtpMessageSenderTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:30:00Z");
  private static final EmailAddress FROM = new EmailAddress("do-not-reply@ect.example");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_mail_has_a_text_and_an_html_part_and_all_its_headers() throws Exception {
    assertThat(sender().send(message("k", "Ada Example", "Subject – with a dash"), AT))
        .isEqualTo(new Attempt.Accepted());
    var mail = only();
    assertThat(mail.getSubject()).isEqualTo("Subject – with a dash");
    assertThat(mail.getFrom()[0].toString())
        .isEqualTo("Northfield Teaching School Hub via ECT Manager <do-not-reply@ect.example>");
    assertThat(mail.getReplyTo()[0].toString()).contains("help@northfield.example");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("Ada Example <ada@school.example>");
    assertThat(mail.getSentDate()).isEqualTo(Date.from(AT));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).matches("<[0-9a-f]{40}@ect\\.example>");
    var parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
    assertThat(parts.getBodyPart(0).getContent().toString()).contains("Zoë’s text");
    assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
    assertThat(parts.getBodyPart(1).getContent().toString()).contains("<p>Zoë’s text</p>");
  }

  @Test
  void the_same_message_sent_again_has_the_same_id_and_another_has_another() throws Exception {
    for (var key : new String[] {"k", "k", "other"}) {
      sender().send(message(key, "Ada Example", "Subject"), AT);
    }
    var mails = server.getReceivedMessages();
    assertThat(mails).hasSize(3);
    assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    assertThat(mails[0].getMessageID()).isNotEqualTo(mails[2].getMessageID());
  }

  @Test
  void line_breaks_and_signs_in_names_make_no_header() throws Exception {
    var message =
        new RenderedMessage(
            "k",
            new Recipient(
                null, "Eve\r\nBcc: b@school.example\r\n\r\n<x@y.example>, z", "eve@school.example"),
            new BodyContact(
                null, "Body\nCc: c@school.example", new EmailAddress("help@body.example"), null),
            "Hello\u2028 Zoë",
            "text",
            "<p>html</p>");
    assertThat(sender().send(message, AT)).isEqualTo(new Attempt.Accepted());
    var mail = only();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getHeader("Cc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getAllRecipients()[0].toString()).contains("<eve@school.example>");
  }

  @Test
  void an_address_that_no_server_takes_is_a_failure_of_this_message_alone() {
    var message =
        new RenderedMessage(
            "k",
            new Recipient(null, "Eve", "not an address"),
            SomeMessages.BODY,
            "Hello",
            "text",
            "<p>html</p>");
    assertThat(sender().send(message, AT)).isEqualTo(new Attempt.Failed("AddressException", false));
  }

  @Test
  void a_server_that_is_away_is_told_apart() {
    var port = server.getSmtp().getPort();
    server.stop();
    assertThat(sender(port).send(message("k", "Ada", "Subject"), AT))
        .isEqualTo(new Attempt.Failed("ConnectException", true));
  }

  @Test
  @Timeout(60)
  void a_server_that_never_answers_blocks_nobody() throws Exception {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(
              sender(silent.getLocalPort(), Duration.ofMillis(400))
                  .send(message("k", "Ada", "Subject"), AT))
          .isEqualTo(new Attempt.Failed("SocketTimeoutException", true));
    }
  }

  @Test
  void a_server_that_hangs_up_at_once_is_away() throws Exception {
    try (var rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(() -> {
            try {
              rude.accept().close();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      assertThat(sender(rude.getLocalPort()).send(message("k", "Ada", "Subject"), AT))
          .isInstanceOfSatisfying(
              Attempt.Failed.class, failed -> assertThat(failed.unreachable()).isTrue());
    }
  }

  @Test
  void a_mail_that_was_taken_before_the_connection_broke_is_not_sent_again() {
    var breaks =
        new JavaMailSenderImpl() {
          @Override
          public void send(MimeMessage message) {
            throw new MailSendException("Failed to close server connection", new IOException());
          }
        };
    assertThat(new SmtpMessageSender(breaks, FROM).send(message("k", "Ada", "Subject"), AT))
        .isEqualTo(new Attempt.Accepted());
  }

  @Test
  void time_outs_that_were_set_are_kept() {
    var server = new JavaMailSenderImpl();
    server.getJavaMailProperties().setProperty("mail.smtp.timeout", "7");
    SmtpMessageSender.bounded(server, Duration.ofSeconds(9));
    assertThat(server.getJavaMailProperties())
        .containsEntry("mail.smtp.timeout", "7")
        .containsEntry("mail.smtp.connectiontimeout", "9000")
        .containsEntry("mail.smtp.writetimeout", "9000");
  }

  private SmtpMessageSender sender() {
    return sender(server.getSmtp().getPort());
  }

  static SmtpMessageSender sender(int port) {
    return sender(port, Duration.ofSeconds(30));
  }

  private static SmtpMessageSender sender(int port, Duration patience) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(port);
    return new SmtpMessageSender(SmtpMessageSender.bounded(smtp, patience), FROM);
  }

  private MimeMessage only() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static RenderedMessage message(String key, String name, String subject) {
    return new RenderedMessage(
        key,
        new Recipient(SomeMessages.ACCOUNT, name, "ada@school.example"),
        SomeMessages.BODY,
        subject,
        "Zoë’s text",
        "<p>Zoë’s text</p>");
  }
}
