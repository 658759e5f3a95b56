package uk.ectmanager.domain.ect.section;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who gave a TRN means the person registered with it: date of birth and last name
 * have to match too, a previous last name counting on either side (S0, S1). Case, accents, blanks,
 * hyphens and apostrophes do not matter.
 */
public final class SamePerson {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private SamePerson() {}

  /** Whether date of birth and a last name are those of the person registered. */
  public static boolean matches(
      TeacherSection known,
      LocalDate dateOfBirth,
      String lastName,
      @Nullable String previousLastName) {
    var given = names(lastName, previousLastName);
    given.retainAll(names(known.name().last(), known.previousLastName()));
    return known.dateOfBirth().value().equals(dateOfBirth) && !given.isEmpty();
  }

  private static Set<String> names(String last, @Nullable String previous) {
    var names = new HashSet<String>();
    names.add(letters(last));
    if (previous != null) {
      names.add(letters(previous));
    }
    names.remove("");
    return names;
  }

  private static String letters(String name) {
    var plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
