package uk.ectmanager.adapter.graphql;

import java.util.List;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** The schema's Problem. */
public record ProblemView(ProblemCode code, String message, List<String> path) {

  /** A problem as the schema shows it. */
  public static ProblemView of(Problem problem) {
    return new ProblemView(problem.code(), problem.message(), problem.path());
  }
}
