package uk.ectmanager.domain.ect.section;

import java.util.List;
import java.util.Objects;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Where to find what proves earlier service.
 *
 * @param what the documents, such as "progress reviews 1 and 2, signed"
 * @param where they are kept or were sent
 */
public record Evidence(String what, String where) {

  private static final int MOST_TEXT = 300;

  public Evidence {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(where, "where");
  }

  /** What a person typed. */
  public record Entry(
      @org.jspecify.annotations.Nullable String what,
      @org.jspecify.annotations.Nullable String where) {}

  /** The references as typed, with a problem for each bad one. */
  static List<Evidence> parse(List<Entry> entries, Problems problems) {
    if (entries.size() > RegistrationSection.MOST_ENTRIES) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Enter at most " + RegistrationSection.MOST_ENTRIES + " entries.",
          "input",
          "evidence");
      return List.of();
    }
    var read = new java.util.ArrayList<Evidence>();
    for (var i = 0; i < entries.size(); i++) {
      var at = Integer.toString(i);
      var entry = entries.get(i);
      var what =
          problems.line(
              entry.what, MOST_TEXT, "which documents there are", "input", "evidence", at, "what");
      var where =
          problems.line(
              entry.where, MOST_TEXT, "where the documents are", "input", "evidence", at, "where");
      if (what != null && where != null) {
        read.add(new Evidence(what, where));
      }
    }
    return read;
  }

  SignedContent signed() {
    return SignedContent.builder().with("what", what).with("where", where).build();
  }
}
