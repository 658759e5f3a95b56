package uk.ectmanager.domain.ect.section;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * A telephone number as typed: 7 to 15 digits with blanks, brackets, hyphens and a leading plus.
 */
public record PhoneNumber(String value) {

  private static final Pattern FORM = Pattern.compile("\\+?[0-9 ()-]{7,30}");

  public PhoneNumber {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /** Reads what a person typed; outer blanks are dropped. */
  public static Result<PhoneNumber> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter the telephone number.", path);
    }
    var text = raw.strip();
    return isWellFormed(text)
        ? Result.done(new PhoneNumber(text))
        : Result.refused(
            ProblemCode.INVALID, "Enter a telephone number such as 01632 960 001.", path);
  }

  private static boolean isWellFormed(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    var digits = text.chars().filter(Character::isDigit).count();
    return digits >= 7 && digits <= 15;
  }

  @Override
  public String toString() {
    return value;
  }
}
