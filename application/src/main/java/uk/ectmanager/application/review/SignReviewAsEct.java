package uk.ectmanager.application.review;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.signature.SignatureStatement;

/** The ECT confirms their details, comments on the review and signs it. */
public final class SignReviewAsEct {

  private static final int LONGEST_COMMENT = 8000;

  private final ReviewDesk desk;
  private final Signing signing;

  public SignReviewAsEct(ReviewDesk desk, Signing signing) {
    this.desk = desk;
    this.signing = signing;
  }

  /** Comment and statement, on the revision last read. */
  public record Command(
      ReviewId review,
      int revision,
      boolean detailsConfirmed,
      @Nullable String comment,
      int statementVersion) {}

  /** Signs it; the tutor is next. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.COMMENT_REVIEW,
        command.review(),
        command.revision(),
        (open, problems) ->
            switch (open.value()) {
              case ProgressReview.WithEct withEct -> sign(viewer, command, withEct, problems);
              case ProgressReview.Writing other -> ReviewDesk.wrongState(other);
              case ProgressReview.WithTutor other -> ReviewDesk.wrongState(other);
              case ProgressReview.Submitted other -> ReviewDesk.wrongState(other);
              case ProgressReview.Accepted other -> ReviewDesk.wrongState(other);
            });
  }

  private Result<ProgressReview.Step<?>> sign(
      Viewer viewer, Command command, ProgressReview.WithEct review, Problems problems) {
    var kind = SignatureStatement.Kind.REVIEW_ECT;
    if (!command.detailsConfirmed()) {
      problems.add(
          ProblemCode.REQUIRED,
          "Confirm that your details and those of your contract are right.",
          "input",
          "detailsConfirmed");
    }
    var comment =
        problems.optionalText(
            command.comment(), LONGEST_COMMENT, "the comment", "input", "comment");
    problems.take(signing.check(viewer, kind, command.statementVersion()));
    return problems.orElse(() ->
        review.sign(
            comment,
            signing.sign(
                viewer, Role.ECT, SignatureStatement.current(kind), review.toSign(comment))));
  }
}
