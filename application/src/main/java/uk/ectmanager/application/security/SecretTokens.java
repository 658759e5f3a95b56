package uk.ectmanager.application.security;

/** Secrets for single-use links: only the hash is ever stored. */
public interface SecretTokens {

  /** A new secret of 256 random bits, fit for a web address. */
  String next();

  /** The form in which a secret is stored and looked up. */
  String hash(String token);
}
