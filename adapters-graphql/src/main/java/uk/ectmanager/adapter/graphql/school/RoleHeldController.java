package uk.ectmanager.adapter.graphql.school;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.account.RoleHeldView;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Where the viewer's roles are held: at an appropriate body or a school. A role held elsewhere has
 * no entry, which the schema shows as null.
 */
@Controller
final class RoleHeldController {

  private static final String TYPE = "RoleHeld";

  private final BodyDirectory bodies;
  private final ReadSchools readSchools;

  RoleHeldController(BodyDirectory bodies, ReadSchools readSchools) {
    this.bodies = bodies;
    this.readSchools = readSchools;
  }

  @BatchMapping(typeName = TYPE)
  Map<RoleHeldView, AppropriateBodyView> appropriateBody(List<RoleHeldView> roles) {
    var ids = new HashSet<AppropriateBodyId>();
    for (var role : roles) {
      var id = role.grant().body();
      if (id != null) {
        ids.add(id);
      }
    }
    var found = bodies.findAll(ids);
    var views = new HashMap<RoleHeldView, AppropriateBodyView>();
    for (var role : roles) {
      var id = role.grant().body();
      var body = id == null ? null : found.get(id);
      if (body != null) {
        views.put(role, AppropriateBodyView.of(body));
      }
    }
    return views;
  }

  @BatchMapping(typeName = TYPE)
  Map<RoleHeldView, SchoolView> school(List<RoleHeldView> roles, @ContextValue Viewer viewer) {
    var ids = new HashSet<SchoolId>();
    for (var role : roles) {
      var id = role.grant().school();
      if (id != null) {
        ids.add(id);
      }
    }
    var found = readSchools.handle(viewer, new ReadSchools.Query(ids, false));
    var views = new HashMap<RoleHeldView, SchoolView>();
    for (var role : roles) {
      var id = role.grant().school();
      var sheet = id == null ? null : found.get(id);
      if (sheet != null) {
        views.put(role, SchoolView.of(sheet));
      }
    }
    return views;
  }
}
