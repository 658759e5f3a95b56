package uk.ectmanager.application.account.credential;

import java.time.Instant;

/**
 * Counts attempts to prove who one is, per account and per address. An attempt is counted before it
 * is made and taken back when it was no failure, so that many at once get no more guesses than one
 * after the other.
 */
public interface SignInFailures {

  /**
   * Counts one attempt under that key, unless there were {@link
   * uk.ectmanager.domain.account.SignInLock#FAILURES} already; each counts for {@link
   * uk.ectmanager.domain.account.SignInLock#LASTS} after the latest.
   */
  Admission admit(String key, Instant now);

  /** Takes one counted attempt back: it was no failure. */
  void release(String key);

  /** Forgets everything counted under that key. */
  void reset(String key);

  /**
   * Removes what counts no more.
   *
   * @return how many keys
   */
  long purge(Instant now);

  /** Whether an attempt may be made. */
  sealed interface Admission {

    /**
     * It may.
     *
     * @param attempt counted from 1; after the last one fails, the key is locked
     */
    record Admitted(int attempt) implements Admission {}

    /** It may not: the key is locked. */
    record Locked() implements Admission {}
  }
}
