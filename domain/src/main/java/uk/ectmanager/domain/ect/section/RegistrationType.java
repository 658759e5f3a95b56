package uk.ectmanager.domain.ect.section;

/** What a registration is for; the names are stored, published and part of what is signed. */
public enum RegistrationType {
  /** A new induction, nothing served before. */
  NEW
}
