package uk.ectmanager.domain.ect;

/** Where a registration stands; the names are stored and published. */
public enum RegistrationState {
  /** Being written. */
  DRAFT("a draft"),

  /** Confirmed; waits for the headteacher. */
  AWAITING_SIGNATURE("waiting for the headteacher's signature"),

  /** Signed; waits for the appropriate body. */
  PENDING_AB("signed and waiting for the appropriate body"),

  /** Authorised. */
  AUTHORISED("authorised"),

  /** Refused for good. */
  REFUSED("refused"),

  /** Authorised in error and undone. */
  UNDONE("undone");

  private final String words;

  RegistrationState(String words) {
    this.words = words;
  }

  /** How a sentence says it, after "the registration is". */
  public String words() {
    return words;
  }
}
