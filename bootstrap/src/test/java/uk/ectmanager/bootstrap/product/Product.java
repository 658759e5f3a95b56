package uk.ectmanager.bootstrap.product;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The started product, with the ways to reach what lies outside of it. */
public interface Product extends AutoCloseable {

  /** Where it answers. */
  URI base();

  /** Mail to that address so far, oldest first. */
  List<Mail> mail(String address);

  /** Moves the date and does what the schedules do on the new day. */
  void moveTo(LocalDate day);

  /** The day that it is now. */
  LocalDate today();

  @Override
  void close();

  /** One mail. */
  record Mail(String subject, String text) {

    /** What follows {@code token=} in its link. */
    public String token() {
      var start = text.indexOf("token=");
      if (start < 0) {
        throw new AssertionError("no link with a token in: " + text);
      }
      var end = start + 6;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      return text.substring(start + 6, end);
    }
  }
}
