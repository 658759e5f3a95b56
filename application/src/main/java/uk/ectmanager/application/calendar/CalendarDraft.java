package uk.ectmanager.application.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.calendar.TermCalendar;

/**
 * A calendar that is checked and not stored yet.
 *
 * @param previous what is stored under the same id, as read, also when it was withdrawn
 * @param next what would be stored
 * @param held what holds of that year for those it is for: their own, or their appropriate body's
 * @param holding what would hold instead
 */
record CalendarDraft(
    Optional<Versioned<TermCalendar>> previous,
    TermCalendar next,
    CalendarEvent event,
    Optional<TermCalendar> held,
    Optional<TermCalendar> holding) {

  private static final int DIGEST_BYTES = 16;

  /** One to be published. */
  static CalendarDraft of(CalendarStock stock, TermCalendar.Published published) {
    return new CalendarDraft(
        stock.previous(),
        published.calendar(),
        published.event(),
        stock.held(),
        Optional.of(published.calendar()));
  }

  /** One to be withdrawn. */
  static CalendarDraft of(CalendarStock stock, TermCalendar.Withdrawn withdrawn) {
    return new CalendarDraft(
        stock.previous(), withdrawn.calendar(), withdrawn.event(), stock.held(), stock.ofBody());
  }

  /** Whether it changes what is published already. */
  boolean changesPublished() {
    return held.isPresent() && holding.filter(held.get()::saysTheSameAs).isEmpty();
  }

  /** Whether the very same is published under the same id. */
  boolean isPublishedSo() {
    return previous
        .map(Versioned::value)
        .filter(before -> !before.withdrawn() && before.saysTheSameAs(next))
        .isPresent();
  }

  /** The same for the same content over the same that holds now, and for nothing else. */
  String fingerprint() {
    var content =
        String.join(
            "|",
            next.id().toString(),
            Integer.toString(next.revision()),
            Boolean.toString(next.withdrawn()),
            next.terms().toString(),
            next.closureDays().toString(),
            held.map(CalendarDraft::name).orElse(""),
            holding.map(CalendarDraft::name).orElse(""));
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

  private static String name(TermCalendar calendar) {
    return calendar.id() + "#" + calendar.revision();
  }
}
