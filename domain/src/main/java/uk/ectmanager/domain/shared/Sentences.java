package uk.ectmanager.domain.shared;

import java.util.List;

/** Words put together for people. */
public final class Sentences {

  private Sentences() {}

  /** A list as it is spoken: {@code A}, {@code A and B}, {@code A, B and C}; empty for none. */
  public static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
