package uk.ectmanager.domain.ect.check;

/** How far the check of qualified teacher status is; the names are stored and published. */
public enum QtsState {
  /** Nothing is recorded yet. */
  NOT_CHECKED,

  /** Nothing stands against the induction. */
  CLEAR,

  /** Something stands against it. */
  NOT_CLEAR
}
