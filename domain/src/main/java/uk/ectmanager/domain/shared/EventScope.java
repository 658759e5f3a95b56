package uk.ectmanager.domain.shared;

import org.jspecify.annotations.Nullable;

/** The appropriate body, school and ECT that an event belongs to, as far as it belongs to any. */
public record EventScope(
    @Nullable AppropriateBodyId body, @Nullable SchoolId school, @Nullable EctId ect) {

  /** Belongs to nobody in particular, such as an account before it has a role. */
  public static final EventScope NONE = new EventScope(null, null, null);

  /** An affair of an appropriate body alone. */
  public static EventScope of(AppropriateBodyId body) {
    return new EventScope(body, null, null);
  }

  /** An affair of a school and its appropriate body. */
  public static EventScope of(AppropriateBodyId body, SchoolId school) {
    return new EventScope(body, school, null);
  }

  /** An affair of one ECT. */
  public static EventScope of(AppropriateBodyId body, SchoolId school, EctId ect) {
    return new EventScope(body, school, ect);
  }
}
