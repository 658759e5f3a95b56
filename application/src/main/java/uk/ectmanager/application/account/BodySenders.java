package uk.ectmanager.application.account;

import java.util.Optional;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** In whose name an appropriate body's mail is sent. */
@FunctionalInterface
public interface BodySenders {

  /** The body as a sender; empty when there is none. */
  Optional<BodyContact> find(AppropriateBodyId body);
}
