package uk.ectmanager.domain.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** Where text messages go: a British mobile number, or one with its country's code. */
public record MobileNumber(String value) {

  private static final Pattern FORM = Pattern.compile("07[0-9]{9}|\\+[1-9][0-9]{7,14}");
  private static final Pattern SEPARATORS = Pattern.compile("[ ()./\\-]");

  public MobileNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a mobile number");
    }
  }

  /** Reads what a person typed; blanks, hyphens and brackets are dropped. */
  public static Result<MobileNumber> parse(String raw, String... path) {
    return recognise(raw)
        .map(Result::done)
        .orElseGet(() ->
            Result.refused(
                ProblemCode.INVALID, "Enter a mobile number such as 07700 900123.", path));
  }

  /** The number if the text is one; a landline or nothing is none. */
  public static Optional<MobileNumber> recognise(@Nullable String raw) {
    if (raw == null || raw.length() > 40) {
      return Optional.empty();
    }
    var digits = SEPARATORS.matcher(raw.strip()).replaceAll("");
    return FORM.matcher(digits).matches()
        ? Optional.of(new MobileNumber(digits))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
