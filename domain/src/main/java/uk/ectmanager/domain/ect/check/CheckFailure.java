package uk.ectmanager.domain.ect.check;

import java.time.Duration;

/**
 * Why the Teaching Record System gave no answer to a question; it is asked again later. The names
 * are stored and published.
 */
public enum CheckFailure {
  /** No connection to it. */
  UNREACHABLE(Pace.SOON, true),

  /** It did not answer within the time allowed. */
  TIMED_OUT(Pace.SOON, true),

  /** It asked for fewer questions (429). */
  RATE_LIMITED(Pace.SOON, true),

  /** It reported a fault of its own (5xx). */
  SERVER_ERROR(Pace.SOON, true),

  /** What it answered is not the answer that is agreed: another type, broken or incomplete. */
  UNREADABLE_ANSWER(Pace.SOON, false),

  /** The answer was larger than any real one. */
  ANSWER_TOO_LARGE(Pace.SOON, false),

  /** The answer holds a word that this release does not know. */
  UNKNOWN_VALUE(Pace.LATER, false),

  /** It does not accept the key, or not for this question (401, 403). */
  ACCESS_REFUSED(Pace.LATER, true),

  /** It did not accept the question (400 and what else it should not answer). */
  QUESTION_REFUSED(Pace.LATER, false),

  /** The record was merged into one that was merged in turn. */
  MERGED_REPEATEDLY(Pace.LATER, false);

  /** How long to wait: after the first failure, and at most. */
  private enum Pace {
    SOON(Duration.ofMinutes(1), Duration.ofMinutes(30)),
    LATER(Duration.ofHours(1), Duration.ofHours(6));

    private final Duration first;
    private final Duration longest;

    Pace(Duration first, Duration longest) {
      this.first = first;
      this.longest = longest;
    }
  }

  private final Pace pace;
  private final boolean concernsAll;

  CheckFailure(Pace pace, boolean concernsAll) {
    this.pace = pace;
    this.concernsAll = concernsAll;
  }

  /** Whether the next question would most likely fare the same, whoever it is about. */
  public boolean concernsAll() {
    return concernsAll;
  }

  Duration first() {
    return pace.first;
  }

  Duration longest() {
    return pace.longest;
  }
}
