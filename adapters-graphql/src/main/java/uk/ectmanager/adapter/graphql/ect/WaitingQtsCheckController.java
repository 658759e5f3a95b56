package uk.ectmanager.adapter.graphql.ect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.ect.decision.CheckQtsNowInput;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.check.CheckQtsNow;
import uk.ectmanager.application.ect.check.ReadWaitingChecks;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The QTS checks that wait for the Teaching Record System. */
@Controller
final class WaitingQtsCheckController {

  private final CheckQtsNow checkQtsNow;
  private final ReadWaitingChecks readWaitingChecks;
  private final ReadRegistration readRegistration;

  WaitingQtsCheckController(
      CheckQtsNow checkQtsNow,
      ReadWaitingChecks readWaitingChecks,
      ReadRegistration readRegistration) {
    this.checkQtsNow = checkQtsNow;
    this.readWaitingChecks = readWaitingChecks;
    this.readRegistration = readRegistration;
  }

  @MutationMapping
  RegistrationPayload checkQtsNow(@Argument CheckQtsNowInput input, Viewer viewer) {
    return RegistrationPayload.of(
        checkQtsNow.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @QueryMapping
  ConnectionView<WaitingQtsCheckView> waitingQtsChecks(
      @Argument int first, @Argument @Nullable String after, Viewer viewer) {
    var page = Connections.request(first, after);
    return Connections.of(
        page,
        readWaitingChecks.handle(viewer, new ReadWaitingChecks.Command(body(viewer), page)),
        WaitingQtsCheckView::of);
  }

  @BatchMapping(typeName = RegistrationView.TYPE)
  Map<RegistrationView, WaitingQtsCheckView> waitingQtsCheck(
      List<RegistrationView> registrations, @ContextValue Viewer viewer) {
    var found =
        readWaitingChecks.handle(
            viewer, registrations.stream().map(RegistrationView::reading).toList());
    var views = new HashMap<RegistrationView, WaitingQtsCheckView>();
    for (var registration : registrations) {
      var check = found.get(registration.ectId());
      if (check != null) {
        views.put(registration, WaitingQtsCheckView.of(check));
      }
    }
    return views;
  }

  @BatchMapping(typeName = WaitingQtsCheckView.TYPE)
  Map<WaitingQtsCheckView, RegistrationView> registration(
      List<WaitingQtsCheckView> checks, @ContextValue Viewer viewer) {
    var found =
        readRegistration.handle(
            viewer, checks.stream().map(WaitingQtsCheckView::ectId).collect(Collectors.toSet()));
    var views = new HashMap<WaitingQtsCheckView, RegistrationView>();
    for (var check : checks) {
      var reading = found.get(check.ectId());
      if (reading != null) {
        views.put(check, RegistrationView.of(reading));
      }
    }
    return views;
  }

  /** The viewer's appropriate body; of several, always the same one. */
  private static AppropriateBodyId body(Viewer viewer) {
    return viewer.grants().stream()
        .filter(grant -> Permission.DECIDE_REGISTRATION.roles().contains(grant.role()))
        .map(Grant::body)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(AppropriateBodyId::toString))
        .orElseThrow(() -> new NotPermitted(Permission.DECIDE_REGISTRATION));
  }
}
