package uk.ectmanager.adapter.security;

/** Where a key stands in its life. */
public enum KeyState {
  /** Published already, used after the next rotation. */
  NEXT,

  /** Used for everything new. */
  CURRENT,

  /** Kept to verify and decrypt what was made with it. */
  OLD
}
