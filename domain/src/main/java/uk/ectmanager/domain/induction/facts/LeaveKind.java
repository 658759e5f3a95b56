package uk.ectmanager.domain.induction.facts;

/** The kinds of statutory leave that do not count towards the 30 days (L11; G 3.6-3.7). */
public enum LeaveKind {
  /** Maternity leave. */
  MATERNITY,
  /** Paternity leave. */
  PATERNITY,
  /** Adoption leave. */
  ADOPTION,
  /** Shared parental leave. */
  SHARED_PARENTAL,
  /** Parental bereavement leave. */
  PARENTAL_BEREAVEMENT,
  /** Carer's leave, in the guidance since April 2024. */
  CARERS,
  /**
   * Neonatal care leave, from 6 April 2025. The guidance of April 2024 does not name it, so the
   * appropriate body sets whether it is statutory leave here; otherwise it counts as absence.
   */
  NEONATAL_CARE
}
