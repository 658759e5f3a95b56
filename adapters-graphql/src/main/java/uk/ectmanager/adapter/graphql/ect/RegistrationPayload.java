package uk.ectmanager.adapter.graphql.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;

/**
 * The schema's RegistrationPayload.
 *
 * @param registration null when refused, or when it went on to where the viewer may not see it
 */
public record RegistrationPayload(
    @Nullable RegistrationView registration, List<ProblemView> problems) {

  /** The payload of a step of a registration, as the viewer may read it afterwards. */
  public static RegistrationPayload of(
      Result<Registration> result, ReadRegistration reader, Viewer viewer) {
    return switch (result) {
      case Result.Done<Registration>(Registration registration) ->
          new RegistrationPayload(
              reader.handle(viewer, registration).map(RegistrationView::of).orElse(null),
              List.of());
      case Result.Refused<Registration>(List<Problem> problems) ->
          new RegistrationPayload(null, problems.stream().map(ProblemView::of).toList());
    };
  }
}
