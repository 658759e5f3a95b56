package uk.ectmanager.bootstrap.school;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.CreateAppropriateBody;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;

/** Creates the appropriate body that an operator asks for, once, and says so in one line. */
final class CreateBodyAtStart {

  private final CreateAppropriateBody create;
  private final InstantSource clock;
  private final PrintStream out;

  CreateBodyAtStart(CreateAppropriateBody create, InstantSource clock, PrintStream out) {
    this.create = create;
    this.clock = clock;
    this.out = out;
  }

  /** The settings are wrong; the product does not start. */
  static final class UnusableBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableBody(String message) {
      super(message);
    }
  }

  void run(NewBodySettings settings) {
    if (settings.isEmpty()) {
      return;
    }
    var operator =
        new Viewer(
            SystemViewer.ACCOUNT,
            "operator",
            Set.of(Grant.everywhere(Role.OPERATOR)),
            clock.instant(),
            "system");
    switch (create.handle(operator, settings.toCommand())) {
      case Result.Done<CreateAppropriateBody.Outcome>(var outcome) ->
          out.println(
              outcome.isNew()
                  ? "Created the appropriate body "
                      + outcome.body().name()
                      + "; its first administrator is invited by mail."
                  : "The appropriate body " + outcome.body().name() + " is there already.");
      case Result.Refused<CreateAppropriateBody.Outcome>(var problems) ->
          throw new UnusableBody(
              "The appropriate body cannot be created. "
                  + problems.stream()
                      .map(CreateBodyAtStart::told)
                      .collect(Collectors.joining(" ")));
    }
  }

  private static String told(Problem problem) {
    return property(problem.path()) + ": " + problem.message();
  }

  private static String property(List<String> path) {
    return "--ect.operator.create-body."
        + path.stream()
            .skip(1)
            .map(step ->
                step.chars()
                    .mapToObj(letter ->
                        Character.isUpperCase(letter)
                            ? "-" + Character.toString(Character.toLowerCase(letter))
                            : Character.toString(letter))
                    .collect(Collectors.joining()))
            .collect(Collectors.joining("-"));
  }
}
