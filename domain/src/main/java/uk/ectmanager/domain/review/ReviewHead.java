package uk.ectmanager.domain.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.Signature;

/**
 * What every progress review has, whatever its state.
 *
 * @param number counted from 1 among the ECT's reviews
 * @param term calendar term counted from the ECT's start
 * @param revision rises with every change
 * @param lapsed signatures that no longer stand, oldest first
 */
public record ReviewHead(
    ReviewId id,
    EctId ect,
    AppropriateBodyId body,
    SchoolId school,
    int number,
    int term,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportDates dates,
    int revision,
    List<Signature> lapsed) {

  public ReviewHead {
    if (number < 1 || term < 1 || revision < 1) {
      throw new IllegalArgumentException("number, term and revision count from 1");
    }
    lapsed = List.copyOf(lapsed);
  }

  /** The same review of the same ECT and term always has the same id, so none is made twice. */
  public static ReviewId idOf(EctId ect, int term) {
    var name = "progress-review:" + ect + ":" + term;
    return new ReviewId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whose affair it is. */
  public EventScope scope() {
    return EventScope.of(body, school, ect);
  }

  /** One revision on. */
  ReviewHead next() {
    return next(List.of());
  }

  /** One revision on, with these signatures lapsed. */
  ReviewHead next(List<Signature> lapsing) {
    var all = new ArrayList<>(lapsed);
    all.addAll(lapsing);
    return new ReviewHead(
        id, ect, body, school, number, term, periodStart, periodEnd, dates, revision + 1, all);
  }
}
