package uk.ectmanager.bootstrap.notify;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.ectmanager.domain.notification.Channel;

/**
 * A message that the catcher took in place of its receiver.
 *
 * @param id counts from 1 in the order of arrival
 * @param to name and address as in the head of the mail, or the telephone number
 * @param html empty for a text message
 */
record CaughtMessage(
    long id,
    Channel channel,
    Instant sentAt,
    String from,
    String to,
    String subject,
    String messageId,
    String text,
    String html) {

  static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  /** The addresses in the text, in their order. */
  List<String> links() {
    return LINK.matcher(text).results().map(MatchResult::group).toList();
  }
}
