package uk.ectmanager.domain.notification;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;

/**
 * In whose name a message is sent: the foot of each message shows it, answers go there.
 *
 * @param body the appropriate body that sees the message when it cannot be delivered; null where
 *     none is concerned
 * @param name of the appropriate body
 * @param email where people ask
 * @param telephone where people ask, null when it has none
 */
public record BodyContact(
    @Nullable AppropriateBodyId body, String name, EmailAddress email, @Nullable String telephone) {

  public BodyContact {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a message is sent in somebody's name");
    }
    name = OneLine.of(name);
    telephone = telephone == null || telephone.isBlank() ? null : OneLine.of(telephone);
  }
}
