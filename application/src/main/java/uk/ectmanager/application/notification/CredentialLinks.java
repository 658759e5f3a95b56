package uk.ectmanager.application.notification;

import java.net.URI;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Makes single-use links. They are made when a message is sent, not when it is queued: so one that
 * is a day late still carries a link that works, and no secret rests in the queue.
 */
@FunctionalInterface
public interface CredentialLinks {

  /** A new link to the product that lets the holder of the account do this once, for an hour. */
  URI mint(AccountId account, LinkPurpose purpose);
}
