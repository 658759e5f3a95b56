package uk.ectmanager.domain.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a signature on paper, so that anyone can have it checked: 20 letters and
 * digits, 100 bits of a hash of the signature's proof. It belongs to that one signature, cannot be
 * guessed, and stays the same whatever happens to keys.
 */
public record VerificationCode(String value) {

  /** Without I, L, O and U, which are mistaken for others (Crockford's base 32). */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 20;
  private static final int GROUP = 5;
  private static final int MOST_TYPED = 60;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  /** Keeps this hash apart from any other of the same proof. */
  private static final String PURPOSE = "ECT Manager verification code\n";

  public VerificationCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a verification code has 20 letters and digits");
    }
  }

  /** The code of a signature. */
  public static VerificationCode of(Signature signature) {
    byte[] hash;
    try {
      hash =
          MessageDigest.getInstance("SHA-256")
              .digest((PURPOSE + signature.proof()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    var code = new StringBuilder();
    var bits = 0;
    var held = 0;
    for (var i = 0; code.length() < LENGTH; i++) {
      held = ((held << 8) | (hash[i] & 0xff)) & 0xfff;
      bits += 8;
      while (bits >= 5 && code.length() < LENGTH) {
        bits -= 5;
        code.append(ALPHABET.charAt(held >> bits & 31));
      }
    }
    return new VerificationCode(code.toString());
  }

  /**
   * Reads what a person typed: case, spaces and hyphens do not matter, O is read as 0, I and L as
   * 1. Empty when it is none.
   */
  public static Optional<VerificationCode> parse(@Nullable String raw) {
    if (raw == null || raw.length() > MOST_TYPED) {
      return Optional.empty();
    }
    var text =
        raw.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\u00a0\\u2010-\\u2015-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return FORM.matcher(text).matches()
        ? Optional.of(new VerificationCode(text))
        : Optional.empty();
  }

  /** As it is printed: in groups of five with hyphens between. */
  public String grouped() {
    var groups = new ArrayList<String>();
    for (var i = 0; i < LENGTH; i += GROUP) {
      groups.add(value.substring(i, i + GROUP));
    }
    return String.join("-", groups);
  }
}
