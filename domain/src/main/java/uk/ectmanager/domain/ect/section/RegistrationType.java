package uk.ectmanager.domain.ect.section;

/** What a registration is for; the names are stored, published and part of what is signed. */
public enum RegistrationType {
  /** A new induction, nothing served before. */
  NEW,

  /** Part of the induction was served at this school before. */
  PART_COMPLETED_HERE,

  /** Part of the induction was served at another school. */
  PART_COMPLETED_ELSEWHERE
}
