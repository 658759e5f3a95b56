package uk.ectmanager.application.account.credential;

import java.time.Instant;
import java.util.Optional;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;

/** Links that were mailed and work once; known by the hash of their secret alone. */
public interface OneTimeLinks {

  /** Keeps a new link. */
  void add(Link link);

  /** The link of that hash, if it still works. */
  Optional<Link> find(String hash, Instant now);

  /** Uses the link up; of any number who try, one is answered the link and the others nothing. */
  Optional<Link> consume(String hash, Instant now);

  /** Uses up every link of the account. */
  void revokeAll(AccountId account);

  /**
   * Removes links that ran out.
   *
   * @return how many
   */
  long purge(Instant now);

  /**
   * A link.
   *
   * @param hash of its secret
   * @param expiresAt from then on it works no more
   */
  record Link(String hash, AccountId account, LinkPurpose purpose, Instant expiresAt) {}
}
