package uk.ectmanager.domain.transfer;

/** Where a transfer stands; the names are stored and published. */
public enum TransferState {
  /** Asked for; waits for the signature of the new school's headteacher. */
  REQUESTED("waiting for the headteacher's signature"),

  /** Signed; waits for an appropriate body. */
  SIGNED("signed and waiting for an appropriate body"),

  /** Released by the appropriate body that had the ECT; waits for the one that claims. */
  RELEASED("released and waiting to be claimed"),

  /** Done: the ECT is at the new school. */
  COMPLETED("completed"),

  /** Refused by an appropriate body. */
  REFUSED("refused"),

  /** Taken back by the school that had asked. */
  WITHDRAWN("withdrawn");

  private final String words;

  TransferState(String words) {
    this.words = words;
  }

  /** How a sentence says it, after "the transfer is". */
  public String words() {
    return words;
  }

  /** Whether something is still to happen. */
  public boolean isOpen() {
    return switch (this) {
      case REQUESTED, SIGNED, RELEASED -> true;
      case COMPLETED, REFUSED, WITHDRAWN -> false;
    };
  }
}
