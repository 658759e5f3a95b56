package uk.ectmanager.domain.account;

import java.util.regex.Pattern;

/** The six-digit number, issued by the system, that signs in to an account (reference 2.1). */
public record Username(String value) {

  /** The least there is: none begins with a nought, so that no spreadsheet drops it. */
  public static final int LEAST = 100_000;

  /** The greatest there is. */
  public static final int GREATEST = 999_999;

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");

  public Username {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("a username is six digits");
    }
  }

  /** The username of that number. */
  public static Username of(int number) {
    return new Username(Integer.toString(number));
  }

  /** Whether the text could be a username. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
