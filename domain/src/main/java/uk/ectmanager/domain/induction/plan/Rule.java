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
  ALIGNMENT("alignment", "setting of the appropriate body"),

  /** A year that is not published is projected from the latest published one. */
  PROJECTED_CALENDAR("term line", "calendars of the appropriate body"),

  /** A formal assessment falls where its part ends. */
  ASSESSMENT_AT_PART_END("assessment", "G 2.55"),

  /** A progress review falls at each calendar term from the start. */
  REVIEW_EACH_TERM("review", "G 2.48"),

  /** No review in a term that holds a formal assessment. */
  NO_REVIEW_BESIDE_ASSESSMENT("review in the term of an assessment", "G 2.48"),

  /** A part-timer has no review less than one term before a formal assessment. */
  NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT("review before an assessment", "G 2.49"),

  /** A report at a term's end has the dates that the appropriate body set for that term. */
  DATES_OF_TERM("dates of the term", "calendars of the appropriate body"),

  /** A report inside a term is due on its own day, with the appropriate body's offsets. */
  DATES_OF_ITS_OWN("dates inside a term", "calendars of the appropriate body"),

  /** Nothing is due from an ECT after the last day of employment. */
  NOTHING_AFTER_LEAVING("last day", "G 2.48, 2.62"),
  /** Thirty or more days of absence in a part extend it by all of them, fewer by none. */
  ABSENCE("L8", "R21 8(1); G 3.6"),
  /** The thirty days are scaled for part-timers where the appropriate body says so. */
  ABSENCE_SCALED("L10", "G 3.6; setting of the appropriate body"),
  /** Absence for reasons of COVID-19 before 1 September 2022 is disregarded. */
  COVID("L23", "SI 2020/464; SI 2020/842"),
  /** Statutory leave is outside the thirty days; the ECT alone chooses to add it or not. */
  STATUTORY_LEAVE("L11", "G 3.6-3.7"),
  /** An extension served at a new institution takes one term of employment there at least. */
  NEW_SCHOOL("L12", "G 3.6, 3.9"),
  /** An appropriate body extends after completion. */
  DECIDED_EXTENSION("L13", "G 3.8"),
  /** An appeal ends in an extension. */
  APPEAL_EXTENSION("L13 appeal", "R 18-19; G 2.74"),
  /** An extension decided in Wales goes on in England. */
  WALES_EXTENSION("L18", "G 3.11"),
  /** Experience reduces induction, to one term at least, with consent. */
  EXPERIENCE("L15", "G 3.2-3.4; R 7(3)"),
  /** A part-timer may complete early once employment covers two school years. */
  EARLY_COMPLETION("L16", "G 2.38, 3.5"),
  /** Who began before 1 September 2021 needs three terms if complete by 1 September 2023. */
  TRANSITIONAL("L17", "G 1.5-1.8; R21 7(2)"),
  /** Supply counts from one term on, agreed in advance; short supply is limited to five years. */
  SUPPLY("L7", "G 2.14-2.17; R 7(4)"),
  /** The appropriate body fixes minimum and equivalence at institutions without terms. */
  NOT_IN_TERMS("L5", "G 2.31, 2.35"),
  /** Service before the spells known here adds to what is served. */
  PRIOR_SERVICE("L2 earlier service", "G 2.34, 2.36"),
  /** Of several schools one leads and reports. */
  LEAD_SCHOOL("L6 lead school", "G 3.14-3.16; R 10(2)"),
  /** An ECT who leaves before the next formal assessment has an interim one. */
  INTERIM_ON_LEAVING("interim", "G 2.62, 3.10"),
  /** The interim assessment stands for the review on the day of leaving. */
  NO_REVIEW_BESIDE_INTERIM("review beside an interim", "G 2.62"),
  /** Nothing falls while the ECT is on leave; it is held on the return. */
  NOT_DURING_LEAVE("return from leave", "G 2.49, 2.56"),
  /** Induction reduced to one term has its final assessment only. */
  ONLY_FINAL_ASSESSMENT("L15 one term", "G 3.4"),
  /** A completed report keeps its place and its dates. */
  COMPLETED_REPORT("completed report", "G 2.61"),
  /** The timetable is reduced by ten per cent in the first part, by five in the second. */
  TIMETABLE_REDUCTION("L9", "G 2.20-2.21, 3.6");

  private final String id;
  private final String source;

  Rule(String id, String source) {
    this.id = id;
    this.source = source;
  }

  /** Its short name, no other rule's, as docs/calculator.md lists it. */
  public String id() {
    return id;
  }

  /** The paragraphs of guidance (G) and regulations (R, R21) that it comes from, or who sets it. */
  public String source() {
    return source;
  }
}
