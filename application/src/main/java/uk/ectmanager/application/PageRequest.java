package uk.ectmanager.application;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is asked for.
 *
 * @param first how many rows at most, 1 to {@value #MOST}
 * @param after the key of the last row already seen, null from the start; never trusted for access
 * @param counted whether somebody wants to know how many rows there are in all; a list that is
 *     counted at all need not be otherwise
 */
public record PageRequest(int first, @Nullable String after, boolean counted) {

  /** The most rows of one page. */
  public static final int MOST = 100;

  /** A page of a list that is counted, if it is one that is counted at all. */
  public PageRequest(int first, @Nullable String after) {
    this(first, after, true);
  }

  public PageRequest {
    if (first < 1 || first > MOST) {
      throw new IllegalArgumentException("first must be 1 to " + MOST);
    }
  }
}
