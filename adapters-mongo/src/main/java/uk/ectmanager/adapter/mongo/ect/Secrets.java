package uk.ectmanager.adapter.mongo.ect;

import uk.ectmanager.application.security.FieldEncryption;

/** Encrypts the secret values of one registration, each bound to its place. */
record Secrets(FieldEncryption encryption, String ect) {

  static final String NUMBER = "nationalInsuranceNumber";
  static final String SEAL = "seal";

  String encrypt(String value, String field) {
    return encryption.encrypt(value, new FieldEncryption.Place(ect, field));
  }

  String decrypt(String encrypted, String field) {
    return encryption.decrypt(encrypted, new FieldEncryption.Place(ect, field));
  }
}
