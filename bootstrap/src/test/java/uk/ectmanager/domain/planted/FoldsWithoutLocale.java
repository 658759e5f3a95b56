package uk.ectmanager.domain.planted;

/** Lets the machine's language decide. */
public final class FoldsWithoutLocale {
  private FoldsWithoutLocale() {}

  /** Lower case, somehow. */
  @SuppressWarnings("StringCaseLocaleUsage") // planted
  public static String lower(String text) {
    return text.toLowerCase();
  }
}
