package uk.ectmanager.application.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * A place in the input with the problems found so far: what is wrong there is noted by its path.
 */
record InputPlace(Problems problems, List<String> path) {

  static InputPlace root() {
    return new InputPlace(new Problems(), List.of("input"));
  }

  InputPlace {
    path = List.copyOf(path);
  }

  /** A place beneath this one. */
  InputPlace at(String... steps) {
    var longer = new ArrayList<>(path);
    longer.addAll(List.of(steps));
    return new InputPlace(problems, longer);
  }

  /** An element of a list beneath this one. */
  InputPlace at(String list, int index) {
    return at(list, Integer.toString(index));
  }

  String[] steps() {
    return path.toArray(String[]::new);
  }

  void problem(ProblemCode code, String message) {
    problems.add(code, message, steps());
  }

  /** Notes problems found elsewhere, whose paths start with {@code input}, beneath this place. */
  void moved(List<Problem> found) {
    for (var problem : found) {
      var inside = problem.path();
      var rest =
          inside.isEmpty() || !inside.getFirst().equals("input")
              ? inside
              : inside.subList(1, inside.size());
      var whole = new ArrayList<>(path);
      whole.addAll(rest);
      problems.add(new Problem(problem.code(), problem.message(), whole));
    }
  }

  <T> @Nullable T take(Result<T> parsed) {
    return problems.take(parsed);
  }

  /** The date, or null after noting that it lies outside the planner's years. */
  @Nullable LocalDate date(@Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    if (date.isBefore(PlannerLimits.FIRST_DAY) || date.isAfter(PlannerLimits.LAST_DAY)) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "Enter a date from "
              + PlannerLimits.FIRST_DAY.getYear()
              + " to "
              + PlannerLimits.LAST_DAY.getYear()
              + ".");
      return null;
    }
    return date;
  }

  /** Whether a list is short enough; notes it when not. */
  boolean fits(List<?> list, int most, String what) {
    if (list.size() > most) {
      problem(ProblemCode.OUT_OF_RANGE, "Enter at most " + most + " " + what + ".");
      return false;
    }
    return true;
  }

  /** Notes it when the last day lies before the first. */
  void inOrder(@Nullable LocalDate first, @Nullable LocalDate last, String message) {
    if (first != null && last != null && last.isBefore(first)) {
      problem(ProblemCode.NOT_IN_ORDER, message);
    }
  }
}
