package uk.ectmanager.domain.clock;

import java.util.List;

/** What happened, or will happen, on the day that a clock is counted from. */
public enum StatutoryEvent {
  /** The ECT completed the induction period. */
  INDUCTION_COMPLETED("induction was completed", StatutoryDuty.HEADTEACHER_RECOMMENDATION),

  /** The meeting about the final formal assessment. */
  FINAL_ASSESSMENT_MEETING(
      "the final assessment meeting was held", StatutoryDuty.FINAL_ASSESSMENT_COPY),

  /** The ECT received the copy of the recommendation. */
  RECOMMENDATION_RECEIVED_BY_ECT(
      "the ECT received the recommendation", StatutoryDuty.WRITTEN_REPRESENTATIONS),

  /** The appropriate body received the recommendation. */
  RECOMMENDATION_RECEIVED_BY_BODY(
      "the appropriate body received the recommendation", StatutoryDuty.BODY_DECISION),

  /** Decided: induction is completed satisfactorily. The TRA hears of it in the termly return. */
  DECIDED_PASSED("the appropriate body decided", StatutoryDuty.NOTIFY_PARTIES),

  /** Decided: the induction period is extended. */
  DECIDED_EXTENDED(
      "the appropriate body decided", StatutoryDuty.NOTIFY_PARTIES, StatutoryDuty.NOTIFY_TRA),

  /** Decided: induction is failed. */
  DECIDED_FAILED(
      "the appropriate body decided", StatutoryDuty.NOTIFY_PARTIES, StatutoryDuty.NOTIFY_TRA),

  /**
   * The notice of a decision to fail or extend was sent by e-mail: it counts as received on the
   * second day after (C11).
   */
  DECISION_NOTICE_EMAILED("the notice of the decision counts as received", StatutoryDuty.APPEAL) {
    @Override
    int daysUntilReceived() {
      return 2;
    }
  },

  /** The ECT received the notice of a decision to fail or extend, or counts as having done so. */
  DECISION_NOTICE_RECEIVED("the ECT received the notice of the decision", StatutoryDuty.APPEAL),

  /** The appropriate body received the copy of a notice of appeal. */
  APPEAL_RECEIVED_BY_BODY(
      "the appropriate body received the copy of the notice of appeal",
      StatutoryDuty.REPLY_TO_APPEAL),

  /** The day of the hearing of an appeal. */
  APPEAL_HEARING("the appeal is heard", StatutoryDuty.HEARING_NOTICE, StatutoryDuty.WITNESS_LISTS),

  /** The employer of an ECT who failed was told that there will be no appeal. */
  NO_APPEAL_NOTIFIED("the employer was told that there is no appeal", StatutoryDuty.DISMISSAL),

  /** The time for an appeal against a failure ran out without one. */
  APPEAL_TIME_EXPIRED("the time for an appeal expired", StatutoryDuty.DISMISSAL),

  /** The employer was told that the appeal against a failure was dismissed. */
  APPEAL_DISMISSED("notice was given that the appeal is dismissed", StatutoryDuty.DISMISSAL);

  private final String happening;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enum values
  private final List<StatutoryDuty> duties;

  StatutoryEvent(String happening, StatutoryDuty... duties) {
    this.happening = happening;
    this.duties = List.of(duties);
  }

  /** What happens on the day that is counted from, as it follows "the day on which". */
  String happening() {
    return happening;
  }

  /** Days from the event to the day that is counted from. */
  int daysUntilReceived() {
    return 0;
  }

  /** What follows from it. */
  public List<StatutoryDuty> duties() {
    return duties;
  }
}
