package uk.ectmanager.domain.security;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Which passwords are refused: too short, too long, among those that are guessed first, or made of
 * a name that an attacker knows. No rules of composition, since they make passwords worse.
 */
public final class PasswordPolicy {

  /** The fewest characters. */
  public static final int FEWEST = 10;

  /** The most characters. */
  public static final int MOST = 128;

  /** Names this short occur by chance in good passwords. */
  private static final int SHORTEST_NAME = 3;

  /** What a name may leave over before the rest counts as a password of its own. */
  private static final int PADDING = 6;

  private static final List<String> PRODUCT =
      List.of("ectmanager", "ect manager", "induction", "appropriate body");

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> common;

  /** With the passwords that are guessed first, in lower case; see {@link CommonPasswords}. */
  public PasswordPolicy(Set<String> common) {
    this.common = Set.copyOf(common);
  }

  /** With the list that comes with the product. */
  public static PasswordPolicy standard() {
    return new PasswordPolicy(CommonPasswords.bundled());
  }

  /**
   * The password in the form in which it is hashed and compared, or every reason to refuse it.
   *
   * @param names of the person, their user name, e-mail address and schools, as far as known
   */
  public Result<String> check(String password, Collection<String> names, String... path) {
    var normal = normalised(password);
    var length = normal.codePointCount(0, normal.length());
    var problems = new Problems();
    if (length < FEWEST) {
      problems.add(
          ProblemCode.PASSWORD_TOO_SHORT,
          "Use a password of at least " + FEWEST + " characters.",
          path);
    }
    if (length > MOST) {
      problems.add(
          ProblemCode.PASSWORD_TOO_LONG,
          "Use a password of at most " + MOST + " characters.",
          path);
      return Result.refused(problems.all());
    }
    if (isCommon(normal)) {
      problems.add(
          ProblemCode.PASSWORD_TOO_COMMON,
          "This password is among those that are guessed first; choose another.",
          path);
    }
    if (isMadeOf(normal, names)) {
      problems.add(
          ProblemCode.PASSWORD_GUESSABLE,
          "Do not use your name, your school's name or the name of this service as a password.",
          path);
    }
    return problems.orElse(() -> normal);
  }

  /** One spelling for what looks the same, so that another keyboard does not lock a person out. */
  public static String normalised(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private boolean isCommon(String password) {
    var lower = password.toLowerCase(Locale.ROOT);
    return common.contains(lower)
        || common.contains(squeezed(lower))
        || lower.codePoints().distinct().count() <= 2
        || isRun(lower);
  }

  private static boolean isRun(String lower) {
    if (lower.length() < 2) {
      return true;
    }
    var step = lower.charAt(1) - lower.charAt(0);
    if (Math.abs(step) > 1) {
      return false;
    }
    for (var i = 1; i < lower.length(); i++) {
      var next = lower.charAt(i) - lower.charAt(i - 1);
      var wraps = next == -9 * step && Character.isDigit(lower.charAt(i));
      if (next != step && !wraps) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMadeOf(String password, Collection<String> names) {
    var squeezed = squeezed(password.toLowerCase(Locale.ROOT));
    var rest = squeezed;
    for (var name : parts(names)) {
      rest = rest.replace(name, "");
    }
    return rest.length() < squeezed.length() && rest.length() < PADDING;
  }

  /** Longest first, so that a whole name is taken out before a part of it. */
  private static List<String> parts(Collection<String> names) {
    return java.util.stream.Stream.concat(names.stream(), PRODUCT.stream())
        .map(name -> normalised(name).toLowerCase(Locale.ROOT))
        .flatMap(name ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(squeezed(name)), SEPARATORS.splitAsStream(name)))
        .filter(part -> part.length() >= SHORTEST_NAME)
        .distinct()
        .sorted(java.util.Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String squeezed(String text) {
    return SEPARATORS.matcher(text).replaceAll("");
  }
}
