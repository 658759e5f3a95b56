package uk.ectmanager.domain.ect.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.signature.SignedContent;

/** One section of a registration, valid in itself, saved as a whole. */
public sealed interface RegistrationSection
    permits TeacherSection,
        ContractSection,
        TrainingSection,
        AddressSection,
        ProgrammeSection,
        PriorServiceSection,
        PostSection {

  /** The most entries that a list of a section has. */
  int MOST_ENTRIES = 20;

  /** Which of the sections it is. */
  SectionName section();

  /** What of it is signed: everything. */
  SignedContent signed();

  /** The sections in the order of the form. */
  enum SectionName {
    /** Section 1: the person. */
    TEACHER("teacher", "the teacher's details"),

    /** Section 2: the contract. */
    CONTRACT("contract", "the contract"),

    /** Section 3: training and QTS. */
    TRAINING("training", "the training details"),

    /** Section 4: the home address. */
    ADDRESS("address", "the home address"),

    /** Section 5: the training programme. */
    PROGRAMME("programme", "the training programme"),

    /** Section 6: what was served before. */
    PRIOR_SERVICE("priorService", "the previous service"),

    /** Section 7: the suitability of the post. */
    POST("post", "the questions about the post");

    private final String path;
    private final String words;

    SectionName(String path, String words) {
      this.path = path;
      this.words = words;
    }

    /** Its name in paths and in the audit trail. */
    public String path() {
      return path;
    }

    /** How a sentence names it. */
    public String words() {
      return words;
    }
  }

  /**
   * The components that hold personal data: the audit trail shows that they changed, not what they
   * were. The TRN is not among them, since it identifies the record.
   */
  Set<String> PERSONAL =
      Set.of(
          "title",
          "first",
          "last",
          "previousLastName",
          "email",
          "dateOfBirth",
          "nationalInsuranceNumber",
          "line1",
          "line2",
          "line3",
          "town",
          "county",
          "postcode",
          "phone",
          "mentorName",
          "mentorEmail",
          "fidelityContactName",
          "fidelityContactEmail");

  /** What differs from another state of the same section, personal values masked. */
  static <S extends Record & RegistrationSection> List<Change> changes(
      SectionName section,
      Class<S> type,
      @org.jspecify.annotations.Nullable S before,
      @org.jspecify.annotations.Nullable S after) {
    return Change.between(section.path(), type, before, after, PERSONAL);
  }

  /** A list of short lines, at least one, without repetitions, with a problem per bad entry. */
  static List<String> lines(
      Problems problems, List<String> raw, int most, String what, String field) {
    if (raw.isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Enter at least one " + what + ".", "input", field);
      return List.of();
    }
    if (raw.size() > MOST_ENTRIES) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "Enter at most " + MOST_ENTRIES + " entries.", "input", field);
      return List.of();
    }
    var lines = new LinkedHashSet<String>();
    for (var i = 0; i < raw.size(); i++) {
      var line = problems.line(raw.get(i), most, what, "input", field, Integer.toString(i));
      if (line != null) {
        lines.add(line);
      }
    }
    return new ArrayList<>(lines);
  }
}
