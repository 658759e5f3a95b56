package uk.ectmanager.domain.ect.check;

/** Who looked at the official record; the names are stored and published. */
public enum CheckSource {
  /** An officer, who entered what they found. */
  OFFICER,

  /** This system, by asking the Teaching Record System. */
  TEACHING_RECORD_SYSTEM
}
