package uk.ectmanager.domain.ect.section;

/**
 * The kinds of place in which an induction may be served (G 2.1 to 2.3); the names are stored,
 * published and signed.
 */
public enum InductionSetting {
  /** A school that a local authority maintains. */
  MAINTAINED_SCHOOL,

  /** An academy or a free school. */
  ACADEMY,

  /** Another independent school in England. */
  INDEPENDENT_SCHOOL,

  /** A non-maintained special school. */
  NON_MAINTAINED_SPECIAL_SCHOOL,

  /** A maintained nursery school. */
  MAINTAINED_NURSERY,

  /** A children's centre that a local authority maintains. */
  CHILDRENS_CENTRE,

  /** A pupil referral unit. */
  PUPIL_REFERRAL_UNIT,

  /** A college of further education or a sixth-form college (G 2.3). */
  FURTHER_EDUCATION,

  /** A British school overseas, inspected and member of a body (G 2.1). */
  BRITISH_SCHOOL_OVERSEAS,

  /** Anything else: no induction can be served there. */
  OTHER
}
