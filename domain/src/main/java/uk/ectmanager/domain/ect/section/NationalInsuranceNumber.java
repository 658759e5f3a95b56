package uk.ectmanager.domain.ect.section;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * A National Insurance number by the rule of C4: two letters of those in use, six digits, a suffix
 * from A to D. Its text form is masked, so that it reaches no log; {@link #value} is for storage,
 * which encrypts it (D7).
 */
public record NationalInsuranceNumber(String value) {

  private static final Pattern FORM =
      Pattern.compile("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]");
  private static final Set<String> BARRED = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");
  private static final int LONGEST_TYPED = 40;

  public NationalInsuranceNumber {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a National Insurance number");
    }
  }

  /** Reads what a person typed: spaces and hyphens are dropped, letters become upper-case. */
  public static Result<NationalInsuranceNumber> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter the National Insurance number.", path);
    }
    if (raw.length() <= LONGEST_TYPED) {
      var text = raw.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
      if (isWellFormed(text)) {
        return Result.done(new NationalInsuranceNumber(text));
      }
    }
    return Result.refused(
        ProblemCode.INVALID, "Enter a National Insurance number such as AB 12 34 56 C.", path);
  }

  /** First two letters and suffix, everything between hidden. */
  public String masked() {
    return value.substring(0, 2) + " •• •• •• " + value.substring(8);
  }

  private static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches() && !BARRED.contains(text.substring(0, 2));
  }

  @Override
  public String toString() {
    return masked();
  }
}
