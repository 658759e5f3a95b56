package uk.ectmanager.bootstrap.notify;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import uk.ectmanager.domain.notification.Channel;

/**
 * A mail server on loopback that delivers nothing: what it is given is read on a local page. It
 * speaks real SMTP, so that a demonstration sends as a real deployment does.
 */
final class MailCatcher implements AutoCloseable {

  private static final String MAILBOX = "caught@localhost";

  private final GreenMail server;
  private final GreenMailUser mailbox;
  private final CaughtMessages caught;
  private int sinceEmptied;

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   */
  MailCatcher(int port, CaughtMessages caught) {
    this.caught = caught;
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    this.mailbox = server.setUser(MAILBOX, MAILBOX, "unused");
    server.getUserManager().setMessageDeliveryHandler(this::take);
    server.start();
  }

  /** Where it listens. */
  int port() {
    return server.getSmtp().getPort();
  }

  @Override
  public void close() {
    server.stop();
  }

  private synchronized GreenMailUser take(MovingMessage moving, MailAddress to)
      throws MessagingException, UserException {
    var mail = moving.getMessage();
    try {
      var text = part(mail, "text/plain");
      var html = part(mail, "text/html");
      var subject = Objects.requireNonNullElse(mail.getSubject(), "");
      var from = words(mail, "From");
      var receiver = words(mail, "To");
      var messageId = Objects.requireNonNullElse(mail.getMessageID(), "");
      var sent = mail.getSentDate().toInstant();
      caught.add(id ->
          new CaughtMessage(
              id, Channel.MAIL, sent, from, receiver, subject, messageId, text, html));
      if (++sinceEmptied > CaughtMessages.MOST) {
        // the server keeps a copy of its own, which nobody reads
        server.purgeEmailFromAllMailboxes();
        sinceEmptied = 0;
      }
    } catch (IOException | FolderException e) {
      throw new MessagingException("unreadable", e);
    }
    return mailbox;
  }

  private static String words(MimeMessage mail, String header)
      throws MessagingException, UnsupportedEncodingException {
    var raw = mail.getHeader(header, ", ");
    return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw));
  }

  private static String part(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof MimeMultipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        var found = part(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
