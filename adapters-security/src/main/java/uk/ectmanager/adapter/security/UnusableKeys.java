package uk.ectmanager.adapter.security;

/** The keys cannot be used; the message says why in one sentence and never shows a key. */
public final class UnusableKeys extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the sentence for the operator. */
  public UnusableKeys(String sentence) {
    super(sentence);
  }

  /** With the sentence for the operator and what caused it. */
  public UnusableKeys(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
