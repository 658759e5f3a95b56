package uk.ectmanager.application.account.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.ectmanager.domain.shared.AccountId;

/** The fake store of links. */
public final class InMemoryOneTimeLinks implements OneTimeLinks {

  private final Map<String, Link> links = new HashMap<>();

  @Override
  public synchronized void add(Link link) {
    links.put(link.hash(), link);
  }

  @Override
  public synchronized Optional<Link> find(String hash, Instant now) {
    return Optional.ofNullable(links.get(hash)).filter(link -> link.expiresAt().isAfter(now));
  }

  @Override
  public synchronized Optional<Link> consume(String hash, Instant now) {
    var found = find(hash, now);
    found.ifPresent(link -> links.remove(hash));
    return found;
  }

  @Override
  public synchronized void revokeAll(AccountId account) {
    links.values().removeIf(link -> link.account().equals(account));
  }

  @Override
  public synchronized long purge(Instant now) {
    var before = links.size();
    links.values().removeIf(link -> !link.expiresAt().isAfter(now));
    return (long) before - links.size();
  }
}
