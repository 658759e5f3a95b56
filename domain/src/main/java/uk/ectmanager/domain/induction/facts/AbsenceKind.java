package uk.ectmanager.domain.induction.facts;

/** Why an ECT was away, where it is not statutory leave. */
public enum AbsenceKind {
  /** Sickness and every other absence that is no statutory leave: counts towards the 30 (L8). */
  AD_HOC,
  /**
   * What was left out of the contracted duties during a phased return after a long absence: counts
   * like any other absence (L19).
   */
  PHASED_RETURN,
  /** For reasons of COVID-19: disregarded before 1 September 2022, ad hoc from then on (L23). */
  COVID
}
