package uk.ectmanager.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A teacher reference number: exactly seven digits, not all zero (C3). */
public record Trn(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{7}");

  public Trn {
    if (!FORM.matcher(value).matches() || value.equals("0000000")) {
      throw new IllegalArgumentException("a TRN is seven digits, not all zero");
    }
  }

  /**
   * Reads what a person typed: spaces, slashes, hyphens and a leading {@code RP} are dropped, then
   * exactly seven digits must remain (C3).
   */
  public static Result<Trn> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(
          ProblemCode.REQUIRED, "Enter the teacher reference number (TRN).", path);
    }
    var text = raw.strip().toUpperCase(Locale.ROOT).replaceAll("[ /-]", "");
    if (text.startsWith("RP")) {
      text = text.substring(2);
    }
    if (!FORM.matcher(text).matches()) {
      return Result.refused(
          ProblemCode.INVALID, "A teacher reference number (TRN) has seven digits.", path);
    }
    if (text.equals("0000000")) {
      return Result.refused(
          ProblemCode.INVALID, "Enter a valid teacher reference number (TRN).", path);
    }
    return Result.done(new Trn(text));
  }

  @Override
  public String toString() {
    return value;
  }
}
