package uk.ectmanager.application.review;

import java.util.Optional;
import java.util.function.BiFunction;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * What every use case on a review begins and ends with: is it the viewer's to see and to change, is
 * it the revision that was read, and one write of state and events.
 */
public final class ReviewDesk {

  private final Reviews reviews;
  private final EctProfiles profiles;
  private final Journal journal;

  public ReviewDesk(Reviews reviews, EctProfiles profiles, Journal journal) {
    this.reviews = reviews;
    this.profiles = profiles;
    this.journal = journal;
  }

  /** A review on the desk, with whose it is. */
  record Open(Versioned<ProgressReview> review, EctProfile ect) {
    ProgressReview value() {
      return review.value();
    }
  }

  /** The review, if the viewer may read it. */
  Optional<Open> read(Viewer viewer, ReviewId id) {
    return reviews
        .find(id)
        .flatMap(review ->
            profiles
                .find(review.value().head().ect())
                .filter(profile -> ReviewAccess.reads(viewer, review.value(), profile))
                .map(profile -> new Open(review, profile)));
  }

  /**
   * Decides on the review as the viewer last read it and writes what came of it.
   *
   * <p>NOT_FOUND when it is not the viewer's to read; STALE_REVISION when somebody changed it
   * since, together with whatever else is wrong.
   *
   * @param decide is given what is wrong so far; with any of it nothing is written
   */
  Result<ProgressReview> change(
      Viewer viewer,
      Permission permission,
      ReviewId id,
      int revision,
      BiFunction<Open, Problems, Result<? extends ProgressReview.Step<?>>> decide) {
    NotPermitted.unlessEver(viewer, permission);
    var open = read(viewer, id);
    if (open.isEmpty()) {
      return Result.refused(ProblemCode.NOT_FOUND, "There is no such review.", "input", "reviewId");
    }
    NotPermitted.unless(
        viewer, permission, ReviewAccess.owners(open.get().value(), open.get().ect()));
    var problems = new Problems();
    if (open.get().ect().closed()) {
      problems.add(
          ProblemCode.WRONG_STATE,
          "The registration was undone; the induction is closed.",
          "input",
          "reviewId");
    }
    if (open.get().value().head().revision() != revision) {
      problems.add(
          ProblemCode.STALE_REVISION,
          "Somebody changed this review since you read it; read it again.",
          "input",
          "revision");
    }
    return problems
        .and(decide.apply(open.get(), problems))
        .map(step -> {
          reviews.save(
              open.get().review().with((ProgressReview) step.next()),
              journal.entries(viewer, step.events()));
          return step.next();
        });
  }

  /** The refusal of something that the review's state does not allow. */
  static <T> Result<T> wrongState(ProgressReview review) {
    return Result.refused(
        ProblemCode.WRONG_STATE,
        "This review " + review.state().words() + ".",
        "input",
        "reviewId");
  }
}
