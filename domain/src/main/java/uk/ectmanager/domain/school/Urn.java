package uk.ectmanager.domain.school;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** A school's unique reference number: 5 or 6 digits (reference 3.1). */
public record Urn(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{5,6}");

  public Urn {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a URN is 5 or 6 digits");
    }
  }

  /** Whether the text is a URN as it stands. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** Reads what a person typed; outer blanks are dropped. */
  public static Result<Urn> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(
          ProblemCode.REQUIRED, "Enter the school's unique reference number (URN).", path);
    }
    var text = raw.strip();
    return isOne(text)
        ? Result.done(new Urn(text))
        : Result.refused(
            ProblemCode.INVALID, "A unique reference number (URN) has 5 or 6 digits.", path);
  }

  @Override
  public String toString() {
    return value;
  }
}
