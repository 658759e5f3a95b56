package uk.ectmanager.domain.induction.facts;

/** What the ECT, and nobody else, decides about statutory leave after the return (L11; G 3.7). */
public enum LeaveChoice {
  /** Not made yet: no assessment falls until it is. */
  PENDING,
  /** Induction is extended by all days of the leave; the appropriate body must grant it. */
  EXTEND,
  /** Induction is not extended. */
  DECLINE
}
