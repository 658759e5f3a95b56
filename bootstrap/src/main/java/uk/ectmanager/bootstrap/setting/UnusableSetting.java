package uk.ectmanager.bootstrap.setting;

/**
 * A setting is missing or cannot be used; the message is one sentence that names it, for the person
 * who starts the product.
 */
public final class UnusableSetting extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With the sentence that names the setting and what to set it to. */
  public UnusableSetting(String message) {
    super(message);
  }
}
