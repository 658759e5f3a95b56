package uk.ectmanager.domain.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * What an authorisation depends on besides the registration itself.
 *
 * @param backdatingReason why the induction may start before it was registered, if it does
 * @param relations what the body declares of itself and the teacher
 * @param relationsNeeded whether it must: a teaching school hub must (G 2.25)
 * @param bodyFits whether a body of its kind may serve a school of that type (reference 3.2)
 * @param specialMeasures whether the school is in special measures (G 2.4)
 */
public record Conditions(
    Backdating backdating,
    @Nullable String backdatingReason,
    @Nullable BodyRelations relations,
    boolean relationsNeeded,
    boolean bodyFits,
    boolean specialMeasures) {

  /** With nothing against body and school. */
  public static Conditions unhindered(Backdating backdating, @Nullable String backdatingReason) {
    return new Conditions(backdating, backdatingReason, BodyRelations.NONE, true, true, false);
  }

  /**
   * Every reason against it that lies with body and school.
   *
   * @param asked the argument that names what is to be authorised
   */
  public List<Problem> against(String... asked) {
    var problems = new Problems();
    if (relations != null) {
      problems.addAll(relations.against());
    } else if (relationsNeeded) {
      problems.add(
          ProblemCode.REQUIRED,
          "Declare whether your school recommended the teacher for qualified teacher status,"
              + " employs them or had part of their induction.",
          "input",
          "relations");
    }
    if (!bodyFits) {
      problems.add(bodyUnfit(asked));
    }
    if (specialMeasures) {
      problems.add(inSpecialMeasures(asked));
    }
    return problems.all();
  }

  /** The refusal because of the kind of body. */
  public static Problem bodyUnfit(String... path) {
    return Problem.at(
        ProblemCode.BODY_NOT_FOR_SCHOOL,
        "State-funded schools have a teaching school hub as appropriate body, independent schools a"
            + " teaching school hub or a national body; a local authority is none any more.",
        path);
  }

  /** The refusal because of special measures. */
  public static Problem inSpecialMeasures(String... path) {
    return Problem.at(
        ProblemCode.SPECIAL_MEASURES,
        "The school is in special measures: no induction begins there; those that run go on.",
        path);
  }
}
