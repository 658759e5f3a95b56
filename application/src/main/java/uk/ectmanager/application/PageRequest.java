package uk.ectmanager.application;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is asked for.
 *
 * @param first how many rows at most, 1 to {@value #MOST}
 * @param after the key of the last row already seen, null from the start; never trusted for access
 */
public record PageRequest(int first, @Nullable String after) {

  /** The most rows of one page. */
  public static final int MOST = 100;

  public PageRequest {
    if (first < 1 || first > MOST) {
      throw new IllegalArgumentException("first must be 1 to " + MOST);
    }
  }
}
