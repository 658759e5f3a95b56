package uk.ectmanager.adapter.graphql.body;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.body.ContactPoint;

/** The schema's Contact. */
public record ContactView(
    String role, String name, @Nullable String email, @Nullable String phone) {

  /** Whom to ask at an appropriate body. */
  public static ContactView of(ContactPoint contact) {
    return new ContactView(
        "Appropriate body", contact.name(), contact.email().value(), contact.phone());
  }
}
