package uk.ectmanager.domain.clock;

/** What the regulations want done within so many working days. */
public enum StatutoryDuty {
  /** The headteacher recommends, with a copy to the ECT. */
  HEADTEACHER_RECOMMENDATION(
      "headteacher",
      "make the recommendation to the appropriate body and copy it to the ECT",
      10,
      Direction.WITHIN,
      "R 11(3); G 2.61"),

  /** The appropriate body gets its copy of the final formal assessment. */
  FINAL_ASSESSMENT_COPY(
      "headteacher",
      "send the appropriate body a copy of the final formal assessment",
      10,
      Direction.WITHIN,
      "G 2.61"),

  /** The ECT may make written representations about the recommendation. */
  WRITTEN_REPRESENTATIONS(
      "ECT",
      "make any written representations to the appropriate body",
      10,
      Direction.WITHIN,
      "R 11(4)"),

  /** The appropriate body decides. */
  BODY_DECISION("appropriate body", "decide", 20, Direction.WITHIN, "R 11(5); G 2.67"),

  /** The appropriate body tells those concerned. */
  NOTIFY_PARTIES(
      "appropriate body",
      "notify the ECT, the headteacher and the employer of the decision",
      3,
      Direction.WITHIN,
      "R 11(7); G 2.69"),

  /** The appropriate body tells the TRA of a failure or an extension. */
  NOTIFY_TRA(
      "appropriate body",
      "notify the Teaching Regulation Agency (TRA) of the decision",
      3,
      Direction.WITHIN,
      "G 2.69"),

  /** The ECT may appeal. */
  APPEAL(
      "ECT",
      "send any notice of appeal to the Teaching Regulation Agency (TRA)",
      20,
      Direction.WITHIN,
      "R 18; Sch 3 para 2"),

  /** The appropriate body answers an appeal. */
  REPLY_TO_APPEAL("appropriate body", "reply to the appeal", 20, Direction.WITHIN, "Sch 3 para 6"),

  /** The parties hear of the hearing. */
  HEARING_NOTICE(
      "TRA",
      "give notice of the time and place of the hearing",
      15,
      Direction.AT_LEAST_BEFORE,
      "Sch 3 paras 13-15"),

  /** The parties name their witnesses. */
  WITNESS_LISTS(
      "ECT and the appropriate body",
      "send the lists of witnesses",
      10,
      Direction.AT_LEAST_BEFORE,
      "Sch 3 paras 13-15"),

  /** A relevant school ends the employment of an ECT who failed. */
  DISMISSAL(
      "employer",
      "end the employment of the ECT in a relevant school",
      10,
      Direction.WITHIN,
      "R 12; G 2.72");

  /** Which way days are counted. */
  public enum Direction {
    /** So many working days beginning with a date, which is day 1 if it is a working day. */
    WITHIN,

    /** At least so many working days before a date. */
    AT_LEAST_BEFORE
  }

  private final String actor;
  private final String action;
  private final int workingDays;
  private final Direction direction;
  private final String source;

  StatutoryDuty(String actor, String action, int workingDays, Direction direction, String source) {
    this.actor = actor;
    this.action = action;
    this.workingDays = workingDays;
    this.direction = direction;
    this.source = source;
  }

  /** Who must do it, or may. */
  public String actor() {
    return actor;
  }

  /** What it is, as it follows "must" or "the last day to". */
  public String action() {
    return action;
  }

  /** How many working days there are. */
  public int workingDays() {
    return workingDays;
  }

  /** Which way they are counted. */
  public Direction direction() {
    return direction;
  }

  /** The paragraphs of regulations (R, Sch) and guidance (G) that it comes from. */
  public String source() {
    return source;
  }
}
