package uk.ectmanager.domain.ect.section;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** A United Kingdom postcode in upper case with one blank, such as SW1A 1AA. */
public record Postcode(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:GIR 0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]?|[0-9][A-HJKPS-UW])"
              + ") [0-9][ABD-HJLNP-UW-Z]{2})");
  private static final int LONGEST_TYPED = 20;
  private static final int INWARD = 3;

  public Postcode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a postcode");
    }
  }

  /** Reads what a person typed, with or without the blank, in any case. */
  public static Result<Postcode> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter the postcode.", path);
    }
    if (raw.length() <= LONGEST_TYPED) {
      var text = raw.strip().toUpperCase(Locale.ROOT).replace(" ", "");
      if (text.length() > INWARD) {
        var cut = text.length() - INWARD;
        var spaced = text.substring(0, cut) + " " + text.substring(cut);
        if (FORM.matcher(spaced).matches()) {
          return Result.done(new Postcode(spaced));
        }
      }
    }
    return Result.refused(
        ProblemCode.INVALID, "Enter a United Kingdom postcode such as SW1A 1AA.", path);
  }

  @Override
  public String toString() {
    return value;
  }
}
