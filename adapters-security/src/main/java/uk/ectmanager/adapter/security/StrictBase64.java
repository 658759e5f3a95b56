package uk.ectmanager.adapter.security;

import java.util.Base64;
import java.util.Optional;

/**
 * Base64url without padding of which each byte string has exactly one spelling; the usual decoders
 * take several, and then a changed last character would go unseen.
 */
final class StrictBase64 {

  private StrictBase64() {}

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Optional<byte[]> decode(String text) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
