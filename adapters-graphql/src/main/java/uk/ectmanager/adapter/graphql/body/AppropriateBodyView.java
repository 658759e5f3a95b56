package uk.ectmanager.adapter.graphql.body;

import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * The schema's AppropriateBody.
 *
 * @param body by which batch methods find what hangs on it
 * @param settings for its own staff; a controller method guards them
 */
public record AppropriateBodyView(
    AppropriateBodyId body,
    String id,
    String name,
    AppropriateBodyKind kind,
    ContactView contact,
    BodySettingsView settings) {

  /** The name of the type in global ids. */
  public static final String TYPE = "AppropriateBody";

  /** A body as the schema shows it. */
  public static AppropriateBodyView of(AppropriateBody body) {
    return new AppropriateBodyView(
        body.id(),
        GlobalId.of(TYPE, body.id().value()),
        body.name(),
        body.kind(),
        ContactView.of(body.contact()),
        BodySettingsView.of(body));
  }

  /** The body behind a global id at that argument; one that nobody has for an id of others. */
  public static AppropriateBodyId read(String id, String... argument) {
    return new AppropriateBodyId(GlobalId.uuid(TYPE, id, argument));
  }
}
