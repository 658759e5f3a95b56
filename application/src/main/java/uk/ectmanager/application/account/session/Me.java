package uk.ectmanager.application.account.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.signature.SigningPolicy;

/**
 * The person who is signed in, as they see themselves.
 *
 * @param grants in the order of the roles
 * @param maySignUntil until when a signature needs no password again
 */
public record Me(
    PersonCard person, List<Grant> grants, Instant authenticatedAt, Instant maySignUntil) {

  public Me {
    grants = List.copyOf(grants);
  }

  /** The person whose account it is, who proved at that time who they are. */
  public static Me of(Account account, Instant authenticatedAt) {
    return new Me(
        PersonCard.of(account),
        account.grants().stream()
            .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::toString))
            .toList(),
        authenticatedAt,
        authenticatedAt.plus(SigningPolicy.RECENT));
  }

  /** The same as the one who asks, from that address. */
  public Viewer viewer(String origin) {
    return new Viewer(
        person.account(), person.name().full(), Set.copyOf(grants), authenticatedAt, origin);
  }
}
