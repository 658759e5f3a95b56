package uk.ectmanager.domain.ect.check;

/** How a registration compares to the teacher's official record; the names are stored. */
public enum RecordMatch {
  /** TRN, date of birth and last name are those of one record. */
  MATCHES,

  /** They are not; which of them differs is not told. */
  DIFFERS,

  /** The record of this TRN was deactivated. */
  DEACTIVATED,

  /** The record was merged into that of another TRN, which the registration should bear. */
  MERGED
}
