package uk.ectmanager.adapter.graphql.body;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.body.BodyAccess;
import uk.ectmanager.application.body.ChangeBodySettings;
import uk.ectmanager.domain.access.Viewer;

/** Appropriate bodies. */
@Controller
final class BodyController {

  private final ChangeBodySettings changeBodySettings;

  BodyController(ChangeBodySettings changeBodySettings) {
    this.changeBodySettings = changeBodySettings;
  }

  @MutationMapping
  AppropriateBodyPayload changeBodySettings(
      @Argument ChangeBodySettingsInput input, Viewer viewer) {
    return Payload.of(
        changeBodySettings.handle(viewer, input.toCommand()),
        AppropriateBodyView::of,
        AppropriateBodyPayload::new);
  }

  @SchemaMapping(typeName = AppropriateBodyView.TYPE)
  BodySettingsView settings(AppropriateBodyView body, Viewer viewer) {
    return BodyAccess.inside(viewer, body.body(), body.settings());
  }
}
