package uk.ectmanager.domain.body;

import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * What an appropriate body decides for itself.
 *
 * @param alignmentSchoolDays an ECT who starts at most this many school days into a term has
 *     reports placed as if on its first day; 0 to 20, 0 switches it off (D4)
 * @param tutorsSeeWholeSchool whether a tutor sees every ECT of the school instead of those
 *     assigned to them
 * @param backdatingWorkingDays how many working days an induction may start before it is
 *     registered; 0 to 10 (C13)
 */
public record BodySettings(
    int alignmentSchoolDays, boolean tutorsSeeWholeSchool, int backdatingWorkingDays) {

  /** The most that {@code alignmentSchoolDays} may be. */
  public static final int MOST_ALIGNMENT = 20;

  /** The most that {@code backdatingWorkingDays} may be. */
  public static final int MOST_BACKDATING = 10;

  /** What holds until the body decides otherwise. */
  public static final BodySettings DEFAULT = new BodySettings(10, false, 0);

  public BodySettings {
    if (alignmentSchoolDays < 0
        || alignmentSchoolDays > MOST_ALIGNMENT
        || backdatingWorkingDays < 0
        || backdatingWorkingDays > MOST_BACKDATING) {
      throw new IllegalArgumentException("settings out of range");
    }
  }

  /** Checks what a person entered; problems stand under the field's name. */
  public static Result<BodySettings> parse(
      int alignmentSchoolDays,
      boolean tutorsSeeWholeSchool,
      int backdatingWorkingDays,
      String root) {
    var problems = new Problems();
    if (alignmentSchoolDays < 0 || alignmentSchoolDays > MOST_ALIGNMENT) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Alignment must be 0 to " + MOST_ALIGNMENT + " school days.",
          root,
          "alignmentSchoolDays");
    }
    if (backdatingWorkingDays < 0 || backdatingWorkingDays > MOST_BACKDATING) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Backdating must be 0 to " + MOST_BACKDATING + " working days.",
          root,
          "backdatingWorkingDays");
    }
    return problems.orElse(
        () -> new BodySettings(alignmentSchoolDays, tutorsSeeWholeSchool, backdatingWorkingDays));
  }
}
