package uk.ectmanager.adapter.graphql.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.account.RoleHeldView;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** From registrations and roles to ECTs, and back. */
@Controller
final class EctLinkController {

  private final ReadEcts readEcts;
  private final ReadRegistration readRegistration;

  EctLinkController(ReadEcts readEcts, ReadRegistration readRegistration) {
    this.readEcts = readEcts;
    this.readRegistration = readRegistration;
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, RegistrationView> registration(List<EctView> ects, @ContextValue Viewer viewer) {
    var found =
        readRegistration.handle(
            viewer, ects.stream().map(EctView::ect).collect(Collectors.toSet()));
    var views = new HashMap<EctView, RegistrationView>();
    for (var ect : ects) {
      var reading = found.get(ect.ect());
      if (reading != null) {
        views.put(ect, RegistrationView.of(reading));
      }
    }
    return views;
  }

  @BatchMapping(typeName = RegistrationView.TYPE)
  Map<RegistrationView, EctView> ect(
      List<RegistrationView> registrations, @ContextValue Viewer viewer) {
    var revisions = new HashMap<EctId, Long>();
    registrations.forEach(one -> revisions.merge(one.ectId(), (long) one.revision(), Math::max));
    var found =
        readEcts.handle(viewer, new ReadEcts.Query(revisions.keySet(), revisions, Map.of()));
    var views = new HashMap<RegistrationView, EctView>();
    for (var registration : registrations) {
      var overview = found.get(registration.ectId());
      if (overview != null) {
        views.put(registration, EctView.of(overview));
      }
    }
    return views;
  }

  @BatchMapping(typeName = "RoleHeld", field = "ect")
  Map<RoleHeldView, EctView> ectOfRole(List<RoleHeldView> roles, @ContextValue Viewer viewer) {
    var ids = new HashSet<EctId>();
    for (var role : roles) {
      var ect = role.grant().ect();
      if (ect != null) {
        ids.add(ect);
      }
    }
    var found = readEcts.handle(viewer, ReadEcts.Query.of(ids));
    var views = new HashMap<RoleHeldView, EctView>();
    for (var role : roles) {
      var ect = role.grant().ect();
      var overview = ect == null ? null : found.get(ect);
      if (overview != null) {
        views.put(role, EctView.of(overview));
      }
    }
    return views;
  }
}
