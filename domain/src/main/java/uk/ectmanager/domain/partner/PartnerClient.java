package uk.ectmanager.domain.partner;

import java.util.Set;
import java.util.regex.Pattern;
import uk.ectmanager.domain.shared.PartnerId;

/**
 * A system of a partner organisation, as it was registered by the operator.
 *
 * @param clientId the name it signs in with, 3 to 64 letters, digits, dots and hyphens
 * @param secretHash of its secret; the secret itself is not kept
 * @param name of the organisation, as the audit trail shows it
 * @param providers codes of the lead providers and delivery partners that it speaks for
 * @param active false for one that may not sign in any more
 */
public record PartnerClient(
    PartnerId id,
    String clientId,
    String secretHash,
    String name,
    Set<PartnerScope> scopes,
    Set<String> providers,
    boolean active) {

  private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9.-]{2,63}");

  public PartnerClient {
    if (!isClientId(clientId) || secretHash.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a partner has a client id, a secret and a name");
    }
    scopes = Set.copyOf(scopes);
    providers = Set.copyOf(providers);
  }

  /** Whether a text can be a client id. */
  public static boolean isClientId(String text) {
    return CLIENT_ID.matcher(text).matches();
  }
}
