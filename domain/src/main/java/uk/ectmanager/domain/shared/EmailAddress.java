package uk.ectmanager.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address by the rule of reference 3.1, kept as typed; compared in lower case. */
public record EmailAddress(String value) {

  private static final int MOST = 320;
  private static final Pattern LOCAL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~\\-]+");
  private static final Pattern LABEL = Pattern.compile("(?!-)[a-zA-Z0-9-]{1,63}(?<!-)");
  private static final Pattern LAST_LABEL =
      Pattern.compile("[a-zA-Z]{2,63}|xn--[a-zA-Z0-9-]{1,59}");

  public EmailAddress {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** Reads what a person typed; outer blanks are dropped. */
  public static Result<EmailAddress> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter an e-mail address.", path);
    }
    var text = raw.strip();
    if (!isWellFormed(text)) {
      return Result.refused(
          ProblemCode.INVALID, "Enter an e-mail address such as name@school.example.", path);
    }
    return Result.done(new EmailAddress(text));
  }

  /** The form by which addresses are compared and found. */
  public String lower() {
    return value.toLowerCase(Locale.ROOT);
  }

  private static boolean isWellFormed(String text) {
    var at = text.lastIndexOf('@');
    if (at < 1 || text.length() > MOST || text.contains("..")) {
      return false;
    }
    var local = text.substring(0, at);
    var labels = text.substring(at + 1).split("\\.", -1);
    if (!LOCAL.matcher(local).matches() || local.startsWith(".") || local.endsWith(".")) {
      return false;
    }
    if (labels.length < 2 || !LAST_LABEL.matcher(labels[labels.length - 1]).matches()) {
      return false;
    }
    for (var label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return value;
  }
}
