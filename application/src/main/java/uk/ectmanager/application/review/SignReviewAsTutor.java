package uk.ectmanager.application.review;

import java.util.List;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.signature.SignatureStatement;

/** The tutor signs the review after the ECT and submits it, not before its earliest date. */
public final class SignReviewAsTutor {

  private static final List<Role> WRITERS =
      List.of(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD, Role.HEADTEACHER);

  private final ReviewDesk desk;
  private final Signing signing;

  public SignReviewAsTutor(ReviewDesk desk, Signing signing) {
    this.desk = desk;
    this.signing = signing;
  }

  /** Statement, on the revision last read. */
  public record Command(ReviewId review, int revision, int statementVersion) {}

  /** Signs and submits it. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.WRITE_REVIEW,
        command.review(),
        command.revision(),
        (open, problems) ->
            switch (open.value()) {
              case ProgressReview.WithTutor withTutor ->
                  submit(viewer, command, withTutor, problems);
              case ProgressReview.Writing other -> ReviewDesk.wrongState(other);
              case ProgressReview.WithEct other -> ReviewDesk.wrongState(other);
              case ProgressReview.Submitted other -> ReviewDesk.wrongState(other);
              case ProgressReview.Accepted other -> ReviewDesk.wrongState(other);
            });
  }

  private Result<ProgressReview.Step<?>> submit(
      Viewer viewer, Command command, ProgressReview.WithTutor review, Problems problems) {
    var kind = SignatureStatement.Kind.REVIEW_TUTOR;
    var now = signing.now();
    if (!review.mayBeSubmitted(LondonTime.dateAt(now))) {
      problems.add(
          ProblemCode.TOO_EARLY,
          "This review may be submitted from "
              + Messages.words(review.head().dates().earliest())
              + " on.",
          "input",
          "reviewId");
    }
    problems.take(signing.check(viewer, kind, command.statementVersion()));
    return problems.orElse(() ->
        review.submit(
            signing.sign(
                viewer, writer(viewer, review), SignatureStatement.current(kind), review.toSign()),
            now));
  }

  /** The role in which the viewer writes reviews at this review's school. */
  private static Role writer(Viewer viewer, ProgressReview review) {
    return WRITERS.stream()
        .filter(role -> holds(viewer, role, review))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("permitted without a role at the school"));
  }

  private static boolean holds(Viewer viewer, Role role, ProgressReview review) {
    return viewer.grants().stream()
        .anyMatch(grant -> grant.role() == role && review.head().school().equals(grant.school()));
  }
}
