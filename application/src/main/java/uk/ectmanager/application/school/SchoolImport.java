package uk.ectmanager.application.school;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * What came of one import of schools.
 *
 * @param at when it ended
 * @param added schools that were new to the body
 * @param changed schools whose details changed
 * @param unchanged schools that were known as they are
 * @param refused rows that were refused, all of them
 * @param refusals the first of these, by line
 */
public record SchoolImport(
    UUID id,
    AppropriateBodyId body,
    Instant at,
    int added,
    int changed,
    int unchanged,
    int refused,
    List<RefusedRow> refusals) {

  /** The most refusals that are kept. */
  public static final int MOST_REFUSALS = 100;

  public SchoolImport {
    refusals = List.copyOf(refusals);
    if (refusals.size() > MOST_REFUSALS || refused < refusals.size()) {
      throw new IllegalArgumentException("too many refusals");
    }
  }

  /**
   * A row that was refused.
   *
   * @param line in the file, the header being line 1
   * @param urn as far as readable
   */
  public record RefusedRow(long line, @Nullable String urn, String reason) {}
}
