package uk.ectmanager.domain.notification;

/** A value that a message tells; {@link MessageTemplate} says which template needs which. */
public enum MessageParameter {
  /** The six-digit username of the receiver. */
  USERNAME("username"),

  /** The role of the receiver in this affair: the name of a {@code Role}. */
  RECIPIENT_ROLE("recipientRole"),

  /** Name of the school or appropriate body at which an account holds its role. */
  PLACE("place"),

  /** Name of the school. */
  SCHOOL("school"),

  /** Full name of the ECT. */
  ECT_NAME("ectName"),

  /** Full name of the person who did what the message tells of. */
  PERSON("person"),

  /** Full name of the person at the appropriate body to ask. */
  CONTACT_PERSON("contactPerson"),

  /** Full name of the induction tutor. */
  TUTOR("tutor"),

  /** The first day of the induction, as a date in words. */
  START_DATE("startDate"),

  /** The last day at a school, as a date in words. */
  LAST_DAY("lastDay"),

  /** Which report, such as {@code Progress review 2}. */
  REPORT("report"),

  /** The day a report is due, as a date in words. */
  DUE_DATE("dueDate"),

  /** Which part of induction: 1 or 2. */
  PART("part"),

  /** A number of contracted days. */
  DAYS("days"),

  /** The number of days from which absence extends a part. */
  THRESHOLD("threshold"),

  /** The last day of what the message tells of, as a date in words. */
  END_DATE("endDate"),

  /** The day a digest is for, as a date in words. */
  DAY("day"),

  /** A moment, as time and date in words. */
  MOMENT("moment"),

  /** Why it was decided so, in the words of the person who decided; may have several lines. */
  REASON("reason");

  private final String key;

  MessageParameter(String key) {
    this.key = key;
  }

  /** The name by which templates and stored messages know it. */
  public String key() {
    return key;
  }

  /** Whether the value may have more than one line. */
  public boolean multiline() {
    return this == REASON;
  }
}
