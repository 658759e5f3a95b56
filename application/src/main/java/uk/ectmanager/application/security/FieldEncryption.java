package uk.ectmanager.application.security;

/**
 * Encrypts single values at rest (D7). A value is bound to its place: moved to another record or
 * field it does not decrypt.
 */
public interface FieldEncryption {

  /** The value encrypted for this place with the key that is current now. */
  String encrypt(String value, Place place);

  /**
   * The value again.
   *
   * @throws Undecipherable when it was altered, moved, or its key is gone
   */
  String decrypt(String encrypted, Place place);

  /** Whether it was encrypted with an earlier key and should be written anew. */
  boolean isOutdated(String encrypted);

  /**
   * Where a value stands.
   *
   * @param record identifies the aggregate, such as an ECT's id
   * @param field its name in there, never renamed
   */
  record Place(String record, String field) {

    public Place {
      if (record.isBlank() || field.isBlank() || (record + field).indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a place is a record and a field");
      }
    }
  }

  /** An encrypted value cannot be read: altered, moved, or its key is gone. */
  final class Undecipherable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the field, not the value. */
    public Undecipherable(Place place, String why) {
      super("the " + place.field() + " of " + place.record() + " cannot be decrypted: " + why);
    }
  }
}
