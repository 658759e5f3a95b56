package uk.ectmanager.domain.notification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;

/**
 * Whom a message is for.
 *
 * @param account null for people or offices without one
 * @param name as the message addresses them, on one line
 * @param address e-mail address, or mobile number for a text message
 */
public record Recipient(@Nullable AccountId account, String name, String address) {

  public Recipient {
    name = OneLine.of(name);
    if (name.isBlank() || address.isBlank() || !OneLine.of(address).equals(address)) {
      throw new IllegalArgumentException("a recipient has a name and an address of one line");
    }
  }

  /** The holder of an account, by e-mail. */
  public static Recipient of(AccountId account, PersonName name, EmailAddress address) {
    return new Recipient(account, name.full(), address.value());
  }

  /** Somebody without an account, by e-mail: a person, or the office of an appropriate body. */
  public static Recipient withoutAccount(String name, EmailAddress address) {
    return new Recipient(null, name, address.value());
  }

  /** Tells recipients apart in message keys without showing the address. */
  public String key() {
    if (account != null) {
      return account.toString();
    }
    var lower = address.toLowerCase(Locale.ROOT);
    return "address-" + UUID.nameUUIDFromBytes(lower.getBytes(StandardCharsets.UTF_8));
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Recipient[" + key() + "]";
  }
}
