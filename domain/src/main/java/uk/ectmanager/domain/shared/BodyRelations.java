package uk.ectmanager.domain.shared;

import java.util.List;

/**
 * What an appropriate body that is a teaching school hub declares of itself and one teacher: any of
 * these bars it from being their body (G 2.25, R 4(3)).
 *
 * @param recommendedForQts it recommended the teacher for qualified teacher status
 * @param employs it employs the teacher
 * @param inductionAtItsSchool the teacher served part of the induction at its own school
 */
public record BodyRelations(
    boolean recommendedForQts, boolean employs, boolean inductionAtItsSchool) {

  /** None of them. */
  public static final BodyRelations NONE = new BodyRelations(false, false, false);

  /** Every reason against the body, each with the answer that it follows from. */
  public List<Problem> against() {
    var problems = new Problems();
    if (recommendedForQts) {
      problems.add(
          ProblemCode.BODY_BARRED,
          "A body that recommended the teacher for qualified teacher status cannot be their"
              + " appropriate body.",
          "input",
          "relations",
          "recommendedForQts");
    }
    if (employs) {
      problems.add(
          ProblemCode.BODY_BARRED,
          "A body that employs the teacher cannot be their appropriate body.",
          "input",
          "relations",
          "employs");
    }
    if (inductionAtItsSchool) {
      problems.add(
          ProblemCode.BODY_BARRED,
          "A body at whose school the teacher served part of the induction cannot be their"
              + " appropriate body.",
          "input",
          "relations",
          "inductionAtItsSchool");
    }
    return problems.all();
  }
}
