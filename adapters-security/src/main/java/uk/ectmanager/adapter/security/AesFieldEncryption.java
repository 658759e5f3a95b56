package uk.ectmanager.adapter.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import uk.ectmanager.application.security.FieldEncryption;

/**
 * AES-256-GCM with a random nonce; the key's id stands before the value, and key, record and field
 * are authenticated with it.
 */
public final class AesFieldEncryption implements FieldEncryption {

  private static final String VERSION = "v1";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Supplier<KeyRing> keys;
  private final SecureRandom random = new SecureRandom();

  /** With the keys as they are at each call. */
  public AesFieldEncryption(Supplier<KeyRing> keys) {
    this.keys = keys;
  }

  @Override
  public String encrypt(String value, Place place) {
    var key = keys.get().current(KeyPurpose.FIELD);
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
      var sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
      var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return VERSION + "." + key.id() + "." + StrictBase64.encode(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt with " + key, e);
    }
  }

  @Override
  public String decrypt(String encrypted, Place place) {
    var parts = encrypted.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw new Undecipherable(place, "it is not of the form this system writes");
    }
    var key =
        keys.get()
            .find(KeyPurpose.FIELD, parts[1])
            .orElseThrow(() -> new Undecipherable(place, "its key is not known"));
    var whole =
        StrictBase64.decode(parts[2])
            .filter(bytes -> bytes.length > NONCE_BYTES)
            .orElseThrow(() -> new Undecipherable(place, "it was altered"));
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), place);
      var value = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
      return new String(value, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new Undecipherable(place, "it was altered or moved");
    }
  }

  @Override
  public boolean isOutdated(String encrypted) {
    return !encrypted.startsWith(VERSION + "." + keys.get().current(KeyPurpose.FIELD).id() + ".");
  }

  private static Cipher cipher(int mode, Key key, byte[] nonce, Place place)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.secret("AES"), new GCMParameterSpec(TAG_BITS, nonce));
    var bound = VERSION + "\n" + key.id() + "\n" + place.record() + "\n" + place.field();
    cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
