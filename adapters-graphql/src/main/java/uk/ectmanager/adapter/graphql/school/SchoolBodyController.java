package uk.ectmanager.adapter.graphql.school;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The appropriate bodies of schools: whoever sees the school sees whose it is. */
@Controller
final class SchoolBodyController {

  private final BodyDirectory bodies;

  SchoolBodyController(BodyDirectory bodies) {
    this.bodies = bodies;
  }

  /** A school without a body has no entry, which the schema shows as null. */
  @BatchMapping(typeName = SchoolView.TYPE)
  Map<SchoolView, AppropriateBodyView> appropriateBody(List<SchoolView> schools) {
    var ids = new HashSet<AppropriateBodyId>();
    for (var school : schools) {
      var id = school.body();
      if (id != null) {
        ids.add(id);
      }
    }
    var found = bodies.findAll(ids);
    var views = new HashMap<SchoolView, AppropriateBodyView>();
    for (var school : schools) {
      var id = school.body();
      var body = id == null ? null : found.get(id);
      if (body != null) {
        views.put(school, AppropriateBodyView.of(body));
      }
    }
    return views;
  }
}
