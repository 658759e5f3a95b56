package uk.ectmanager.application.induction.record;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problems;

/**
 * What entry is corrected, if any, and why something is recorded late or corrected.
 *
 * @param corrects number of the entry whose place it takes, null for a new one
 * @param reason as typed
 */
public record Why(@Nullable Integer corrects, @Nullable String reason) {

  private static final int LONGEST = 1000;

  /** Nothing is corrected and no reason given. */
  public static final Why NONE = new Why(null, null);

  /** The reason, which a correction needs, and whatever else the caller says needs one. */
  @Nullable String read(Problems problems, boolean needed) {
    return needed || corrects != null
        ? problems.text(reason, LONGEST, "the reason", "input", "reason")
        : problems.optionalText(reason, LONGEST, "the reason", "input", "reason");
  }
}
