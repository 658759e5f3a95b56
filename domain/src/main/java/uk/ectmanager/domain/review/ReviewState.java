package uk.ectmanager.domain.review;

/** Where a progress review stands (reference 6.4); the names are stored and never change. */
public enum ReviewState {
  /** Its day has come; nothing is written yet. */
  RELEASED("is released and not written yet"),

  /** The tutor writes; the ECT can read. */
  TUTOR_DRAFT("is being written by the tutor"),

  /** The ECT comments and signs. */
  WITH_ECT("waits for the ECT"),

  /** The tutor signs and submits. */
  WITH_TUTOR("waits for the tutor's signature"),

  /** The appropriate body decides. */
  SUBMITTED("is submitted"),

  /** Accepted; it never changes again. */
  ACCEPTED("is accepted"),

  /** Rejected with a reason; the tutor mends it, and all sign again. */
  REJECTED("was rejected and waits for the tutor");

  private final String words;

  ReviewState(String words) {
    this.words = words;
  }

  /** The state as the end of a sentence that begins "This review". */
  public String words() {
    return words;
  }

  /** Whether the appropriate body has it or has had it. */
  public boolean isSubmitted() {
    return this == SUBMITTED || this == ACCEPTED;
  }
}
