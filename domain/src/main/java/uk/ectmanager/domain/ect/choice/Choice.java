package uk.ectmanager.domain.ect.choice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/**
 * One entry of a list.
 *
 * @param code short and stable: 2 to 40 lower-case letters, digits and hyphens; unique in its list
 * @param label as people read it and as registrations keep it, 1 to {@value #MOST_LABEL} characters
 * @param programme how such a programme is delivered; exactly for programme types
 */
public record Choice(
    ChoiceKind kind, String code, String label, @Nullable ProgrammeKind programme) {

  /** The longest label. */
  public static final int MOST_LABEL = 150;

  /** The training institute that asks for a name in words. */
  public static final String OTHER = "Other";

  /** What the codes of a body's own entries begin with, so that they never meet a built-in one. */
  public static final String OWN = "own-";

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
  private static final int MOST_SLUG = 36;

  public Choice {
    Objects.requireNonNull(kind, "kind");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no code of a choice: " + code);
    }
    if (label.isBlank() || label.length() > MOST_LABEL) {
      throw new IllegalArgumentException("a choice has a label");
    }
    if ((kind == ChoiceKind.PROGRAMME_TYPE) != (programme != null)) {
      throw new IllegalArgumentException("a programme type, and no other, tells who delivers");
    }
  }

  /** An entry that comes with the product, with a code made of its label. */
  public static Choice builtIn(ChoiceKind kind, String label, @Nullable ProgrammeKind programme) {
    return new Choice(kind, slug(label, ""), label, programme);
  }

  /** An entry of a body's own, with a code made of its label. */
  public static Choice own(ChoiceKind kind, String label, @Nullable ProgrammeKind programme) {
    return new Choice(kind, slug(label, OWN), label, programme);
  }

  /** Whether it asks for a name in words. */
  public boolean needsText() {
    return kind == ChoiceKind.TRAINING_INSTITUTE && label.equals(OTHER);
  }

  /** Whether a person who typed that means this entry: its label or its code, in any case. */
  public boolean isMeantBy(String typed) {
    var text = key(typed);
    return text.equals(key(label)) || text.equals(code);
  }

  /** The form by which labels are compared. */
  static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String slug(String label, String prefix) {
    var slug =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    // a label in another script, or of signs alone, still has a code of its own
    var whole =
        slug.length() < 2
            ? "c" + Integer.toHexString(key(label).hashCode())
            : slug.length() > MOST_SLUG - 9
                ? slug.substring(0, MOST_SLUG - 9)
                    + "-"
                    + Integer.toHexString(key(label).hashCode())
                : slug;
    return prefix + whole;
  }
}
