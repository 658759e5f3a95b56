package uk.ectmanager.domain.school;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A postcode in capitals; a British one with one blank before its last three characters. What the
 * official register holds for schools abroad is kept as it is.
 */
public record Postcode(String value) {

  /** The longest kept. */
  public static final int MOST = 12;

  private static final Pattern BRITISH =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
  private static final Pattern BEGINNING =
      Pattern.compile("[A-Z]{1,2}[0-9]([A-Z0-9]?([0-9][A-Z]{0,2})?)?");

  public Postcode {
    if (value.isBlank() || value.length() > MOST) {
      throw new IllegalArgumentException("a postcode has 1 to " + MOST + " characters");
    }
  }

  /** The postcode in its normal form; empty when there is none or it is too long to be one. */
  public static Optional<Postcode> of(@Nullable String raw) {
    if (raw == null || raw.isBlank()) {
      return Optional.empty();
    }
    var text = raw.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    var british = BRITISH.matcher(text.replace(" ", ""));
    if (british.matches()) {
      text = british.group(1) + " " + british.group(2);
    }
    return text.length() > MOST ? Optional.empty() : Optional.of(new Postcode(text));
  }

  /**
   * The text without blanks and in capitals, if it is the beginning of a British postcode or a
   * whole one, by which schools are found.
   */
  public static Optional<String> beginning(String raw) {
    var text = raw.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    return BEGINNING.matcher(text).matches() || BRITISH.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Without blanks: the form by which schools are found. */
  public String compact() {
    return value.replace(" ", "");
  }

  @Override
  public String toString() {
    return value;
  }
}
