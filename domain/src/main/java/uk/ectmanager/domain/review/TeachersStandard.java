package uk.ectmanager.domain.review;

/** The Teachers' Standards, by which and by which alone an ECT is judged (reference 9, G 1.9). */
public enum TeachersStandard {
  /** Set high expectations which inspire, motivate and challenge pupils. */
  S1,

  /** Promote good progress and outcomes by pupils. */
  S2,

  /** Demonstrate good subject and curriculum knowledge. */
  S3,

  /** Plan and teach well structured lessons. */
  S4,

  /** Adapt teaching to respond to the strengths and needs of all pupils. */
  S5,

  /** Make accurate and productive use of assessment. */
  S6,

  /** Manage behaviour effectively to ensure a good and safe learning environment. */
  S7,

  /** Fulfil wider professional responsibilities. */
  S8,

  /** Part Two: personal and professional conduct. */
  PART_TWO
}
