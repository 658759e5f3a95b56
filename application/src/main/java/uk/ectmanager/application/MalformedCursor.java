package uk.ectmanager.application;

/** The key of a page request is none that this list gave out. The edge answers a bad request. */
public final class MalformedCursor extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Says so without repeating what was sent. */
  public MalformedCursor() {
    super("not a cursor of this list");
  }
}
