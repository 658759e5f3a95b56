package uk.ectmanager.application.account.credential;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import uk.ectmanager.application.notification.CredentialLinks;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;

/** Makes the links that invitations and reset mails carry (D6). */
public final class MailedLinks implements CredentialLinks {

  /** How long a link works. */
  public static final Duration LAST = Duration.ofHours(1);

  /** Where a link leads, below the address at which people reach the product. */
  public static final String PATH = "/set-password";

  private final OneTimeLinks links;
  private final SecretTokens tokens;
  private final URI publicUrl;
  private final InstantSource clock;

  /**
   * @param publicUrl where people reach the product, such as {@code https://ect.example}
   */
  public MailedLinks(OneTimeLinks links, SecretTokens tokens, URI publicUrl, InstantSource clock) {
    this.links = links;
    this.tokens = tokens;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  @Override
  public URI mint(AccountId account, LinkPurpose purpose) {
    var token = tokens.next();
    links.add(
        new OneTimeLinks.Link(
            tokens.hash(token),
            account,
            purpose,
            clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(LAST)));
    var base = publicUrl.toString();
    return URI.create(
        (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
            + PATH
            + "?token="
            + token);
  }
}
