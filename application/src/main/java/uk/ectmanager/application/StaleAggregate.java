package uk.ectmanager.application;

/** Somebody else saved the same aggregate first; nothing was written. The edge answers CONFLICT. */
public final class StaleAggregate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the aggregate by kind and id, no personal data. */
  public StaleAggregate(String what) {
    super(what + " was changed by somebody else");
  }
}
