package uk.ectmanager.adapter.security;

/** What a key is for; no key serves two purposes. */
public enum KeyPurpose {
  /** Signs forms; public part published. */
  FORM("form", true),

  /** Signs the access tokens of partners; public part published. */
  TOKEN("token", true),

  /** Encrypts single fields at rest. */
  FIELD("field", false),

  /** Authenticates device cookies. */
  COOKIE("cookie", false);

  private final String prefix;
  private final boolean asymmetric;

  KeyPurpose(String prefix, boolean asymmetric) {
    this.prefix = prefix;
    this.asymmetric = asymmetric;
  }

  /** How the ids of these keys begin. */
  String prefix() {
    return prefix;
  }

  /** Whether there is a public part. */
  boolean isAsymmetric() {
    return asymmetric;
  }
}
