package uk.ectmanager.domain.school;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names cut into the words by which they are found: lower case, no accents, no apostrophes. */
public final class NameWords {

  private NameWords() {}

  /** The words of a name, each once, in their order. */
  public static List<String> of(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'\u2018\u2019`]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** The form by which names are put in order. */
  public static String key(String name) {
    return String.join(" ", of(name));
  }

  /** Whether each of the beginnings begins a word of the name. */
  public static boolean match(String name, List<String> beginnings) {
    var words = of(name);
    return beginnings.stream().allMatch(start -> words.stream().anyMatch(w -> w.startsWith(start)));
  }
}
