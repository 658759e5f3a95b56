package uk.ectmanager.domain.induction.plan;

/** The rules that a plan is made by; a {@link Reason} names one, and where it is written. */
public enum Rule {
  /** Full length is six FTE terms in two parts of three. */
  FULL_LENGTH("L1", "G 2.30; R21 7(1)"),

  /** Served is the sum of calendar terms employed times FTE. */
  SERVED_BY_FTE("L2", "G 2.34, 2.36"),

  /** A spell counts once it lasts one calendar term. */
  MINIMUM_SPELL("L3", "G 2.33-2.34; R 7(2)"),

  /** FTE of posts held at the same time is added, up to full time. */
  POSTS_TOGETHER("L6", "G 3.14-3.16; R 10(2)"),

  /** There is one induction in a lifetime. */
  ONE_INDUCTION("L22", "G 1.13; R 9"),

  /** Reports are placed as if an ECT who starts early in a term had started on its first day. */
  ALIGNMENT("D4 alignment", "design D4"),

  /** A year that is not published is projected from the latest published one. */
  PROJECTED_CALENDAR("D4 term line", "design D4"),

  /** A formal assessment falls where its part ends. */
  ASSESSMENT_AT_PART_END("reference 4.4", "G 2.55"),

  /** A progress review falls at each calendar term from the start. */
  REVIEW_EACH_TERM("reference 4.4", "G 2.48"),

  /** No review in a term that holds a formal assessment. */
  NO_REVIEW_BESIDE_ASSESSMENT("reference 4.4", "G 2.48; D4"),

  /** A part-timer has no review less than one term before a formal assessment. */
  NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT("reference 4.4", "G 2.49"),

  /** A report at a term's end has the dates that the appropriate body set for that term. */
  DATES_OF_TERM("C9", "reference 5"),

  /** A report inside a term is due on its own day, with the appropriate body's offsets. */
  DATES_OF_ITS_OWN("C9", "reference 5; D4"),

  /** Nothing is due from an ECT after the last day of employment. */
  NOTHING_AFTER_LEAVING("D4 reports", "G 2.48, 2.62");

  private final String id;
  private final String source;

  Rule(String id, String source) {
    this.id = id;
    this.source = source;
  }

  /** Its number in the reference, or the decision that made it. */
  public String id() {
    return id;
  }

  /** The paragraphs of guidance (G) and regulations (R, R21) that it comes from. */
  public String source() {
    return source;
  }
}
