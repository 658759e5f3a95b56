package uk.ectmanager.application.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.calendar.TermCalendar;

/**
 * A calendar that is checked and not published yet.
 *
 * @param previous what is published of that year, as read
 */
record CalendarDraft(Optional<Versioned<TermCalendar>> previous, TermCalendar.Published published) {

  private static final int DIGEST_BYTES = 16;

  /** Whether it changes what is published already. */
  boolean changesPublished() {
    return previous
        .map(Versioned::value)
        .filter(before -> !before.saysTheSameAs(published.calendar()))
        .isPresent();
  }

  /** The same for the same content on the same revision, and for nothing else. */
  String fingerprint() {
    var next = published.calendar();
    var content =
        String.join(
            "|",
            next.id().toString(),
            Integer.toString(next.revision()),
            next.terms().toString(),
            next.closureDays().toString());
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
