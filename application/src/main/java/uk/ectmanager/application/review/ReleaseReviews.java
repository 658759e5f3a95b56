package uk.ectmanager.application.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Releases every review whose day has come. Run by a schedule on any number of instances, late or
 * twice: the id of a review follows from ECT and term, so none is made twice and none is missed.
 */
public final class ReleaseReviews {

  private static final int PAGE = 200;

  private final Inductions inductions;
  private final Reviews reviews;
  private final Journal journal;
  private final InstantSource clock;

  public ReleaseReviews(
      Inductions inductions, Reviews reviews, Journal journal, InstantSource clock) {
    this.inductions = inductions;
    this.reviews = reviews;
    this.journal = journal;
    this.clock = clock;
  }

  /** Releases what is due today or before; answers how many were released now. */
  public int handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var today = LondonTime.dateAt(clock.instant());
    var released = 0;
    @Nullable EctId after = null;
    List<EctId> page;
    do {
      page = inductions.withReleaseUntil(today, after, PAGE);
      var found = inductions.findAll(page);
      for (var ect : page) {
        var induction = found.get(ect);
        if (induction != null) {
          released += release(viewer, induction, today);
        }
        after = ect;
      }
    } while (page.size() == PAGE);
    return released;
  }

  private int release(Viewer viewer, Versioned<Induction> found, LocalDate today) {
    var induction = found.value();
    var released = 0;
    for (var slot : induction.toRelease(today)) {
      released += add(viewer, induction, slot);
      induction = induction.released(slot.term());
    }
    try {
      inductions.save(found.with(induction), List.of());
    } catch (StaleAggregate changedMeanwhile) {
      // the next run finds the slot again, and the review already there
    }
    return released;
  }

  private int add(Viewer viewer, Induction induction, ReportSlot slot) {
    var head =
        new ReviewHead(
            ReviewHead.idOf(induction.id(), slot.term()),
            induction.id(),
            induction.body(),
            induction.school(),
            slot.number(),
            slot.term(),
            slot.periodStart(),
            slot.periodEnd(),
            slot.dates(),
            1,
            List.of());
    var step = ProgressReview.release(head);
    try {
      reviews.add(step.next(), journal.entries(viewer, step.events()));
      return 1;
    } catch (DuplicateKey releasedBefore) {
      return 0;
    }
  }
}
