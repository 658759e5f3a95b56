package uk.ectmanager.domain.school;

import java.util.List;

/** What somebody typed to find schools, understood. */
public sealed interface SchoolSearch {

  /** More words than these are not looked at. */
  int MOST_WORDS = 8;

  /** The school with this number. */
  record ByUrn(Urn urn) implements SchoolSearch {}

  /**
   * Schools whose postcode begins so.
   *
   * @param compact in capitals without blanks
   */
  record ByPostcode(String compact) implements SchoolSearch {}

  /** Schools in whose name each of these begins a word; with none, no school. */
  record ByWords(List<String> words) implements SchoolSearch {
    public ByWords {
      words = List.copyOf(words);
    }
  }

  /** A URN when it is one, else a postcode when it begins like one, else words of the name. */
  static SchoolSearch of(String text) {
    var bare = text.strip();
    if (Urn.isOne(bare)) {
      return new ByUrn(new Urn(bare));
    }
    return Postcode.beginning(bare)
        .<SchoolSearch>map(ByPostcode::new)
        .orElseGet(() -> new ByWords(NameWords.of(bare).stream().limit(MOST_WORDS).toList()));
  }

  /** Whether a school is found by it. */
  default boolean finds(SchoolDetails school) {
    return switch (this) {
      case ByUrn(var urn) -> school.urn().equals(urn);
      case ByPostcode(var compact) -> {
        var postcode = school.postcode();
        yield postcode != null && postcode.compact().startsWith(compact);
      }
      case ByWords(var words) -> !words.isEmpty() && NameWords.match(school.name(), words);
    };
  }
}
