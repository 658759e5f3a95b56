package uk.ectmanager.application.security;

/** Encrypts by writing the place in front of the value. */
public final class FakeFieldEncryption implements FieldEncryption {

  @Override
  public String encrypt(String value, Place place) {
    return prefix(place) + value;
  }

  @Override
  public String decrypt(String encrypted, Place place) {
    if (!encrypted.startsWith(prefix(place))) {
      throw new Undecipherable(place, "it was encrypted for another place");
    }
    return encrypted.substring(prefix(place).length());
  }

  @Override
  public boolean isOutdated(String encrypted) {
    return false;
  }

  private static String prefix(Place place) {
    return "encrypted:" + place.record() + ":" + place.field() + ":";
  }
}
