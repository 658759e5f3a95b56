package uk.ectmanager.application.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * Who the appropriate bodies are and what they set, for every feature. Who may see the answer is
 * for the caller to decide.
 */
public final class BodyDirectory {

  private final AppropriateBodies bodies;

  public BodyDirectory(AppropriateBodies bodies) {
    this.bodies = bodies;
  }

  /** Those that exist, in one call to the storage. */
  public Map<AppropriateBodyId, AppropriateBody> findAll(Collection<AppropriateBodyId> ids) {
    var found = new HashMap<AppropriateBodyId, AppropriateBody>();
    if (!ids.isEmpty()) {
      bodies.findAll(Set.copyOf(ids)).forEach((id, body) -> found.put(id, body.value()));
    }
    return Map.copyOf(found);
  }

  /** The body, or empty. */
  public Optional<AppropriateBody> find(AppropriateBodyId id) {
    return Optional.ofNullable(findAll(Set.of(id)).get(id));
  }

  /** In whose name its mail is sent; throws when there is no such body. */
  public BodyContact sender(AppropriateBodyId id) {
    return sender(find(id).orElseThrow(() -> new IllegalArgumentException("no body " + id)));
  }

  /** In whose name its mail is sent. */
  public static BodyContact sender(AppropriateBody body) {
    var contact = body.contact();
    return new BodyContact(body.id(), body.name(), contact.email(), contact.phone());
  }

  /** The office of the body, as somebody to write to. */
  public static Recipient office(AppropriateBody body) {
    return Recipient.withoutAccount(body.contact().name(), body.contact().email());
  }
}
