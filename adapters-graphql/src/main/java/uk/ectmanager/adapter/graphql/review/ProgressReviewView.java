package uk.ectmanager.adapter.graphql.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.signature.FormSignatureView;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** The schema's ProgressReview. */
public record ProgressReviewView(ProgressReview review, LocalDate today) {

  /** Its type in the schema and in ids. */
  public static final String TYPE = "ProgressReview";

  /**
   * The review behind an id of the schema; one of another type is of a review that is not there.
   */
  static ReviewId read(String id, String... argument) {
    return new ReviewId(GlobalId.uuid(TYPE, id, argument));
  }

  /** Whose review it is. */
  public EctId ectId() {
    return review.head().ect();
  }

  /** Opaque, the same for ever. */
  public String id() {
    return GlobalId.of(TYPE, review.id().value());
  }

  /** Counted from 1. */
  public int number() {
    return review.head().number();
  }

  /** Calendar terms from the start, as shown on forms. */
  public String term() {
    return String.valueOf(review.head().term());
  }

  /** First day of the period. */
  public LocalDate periodStart() {
    return review.head().periodStart();
  }

  /** Last day of the period. */
  public LocalDate periodEnd() {
    return review.head().periodEnd();
  }

  /** From this day it can be written. */
  public LocalDate release() {
    return review.head().dates().release();
  }

  /** From this day it can be submitted. */
  public LocalDate earliest() {
    return review.head().dates().earliest();
  }

  /** Until this day it is on time. */
  public LocalDate due() {
    return review.head().dates().due();
  }

  /** Where it stands. */
  public ReviewState state() {
    return review.state();
  }

  /** Whether its due day has passed and it is not submitted. */
  public boolean overdue() {
    return review.overdue(today);
  }

  /** Rises with every change. */
  public int revision() {
    return review.head().revision();
  }

  /** What the tutor wrote. */
  public @Nullable ReviewContentView content() {
    var content = review.content();
    return content == null ? null : ReviewContentView.of(content);
  }

  /** What the ECT wrote. */
  public @Nullable String ectComment() {
    return review.ectComment();
  }

  /** The signatures that stand now. */
  public List<FormSignatureView> signatures() {
    return review.signatures().stream().map(FormSignatureView::of).toList();
  }

  /** Signatures that lapsed. */
  public List<FormSignatureView> lapsedSignatures() {
    return review.head().lapsed().stream().map(FormSignatureView::of).toList();
  }

  /** Why it was last rejected. */
  public @Nullable String rejectionReason() {
    return switch (review) {
      case ProgressReview.Writing writing -> writing.rejectionReason();
      case ProgressReview.WithEct withEct -> withEct.rejectionReason();
      case ProgressReview.WithTutor withTutor -> withTutor.rejectionReason();
      case ProgressReview.Submitted submitted -> null;
      case ProgressReview.Accepted accepted -> null;
    };
  }

  /** When it was submitted. */
  public @Nullable Instant submittedAt() {
    return switch (review) {
      case ProgressReview.Submitted submitted -> submitted.submittedAt();
      case ProgressReview.Accepted accepted -> accepted.submittedAt();
      case ProgressReview.Writing writing -> null;
      case ProgressReview.WithEct withEct -> null;
      case ProgressReview.WithTutor withTutor -> null;
    };
  }

  /** When the appropriate body decided. */
  public @Nullable Instant decidedAt() {
    return review instanceof ProgressReview.Accepted accepted ? accepted.acceptedAt() : null;
  }

  /** Two views of one review are the same key of a batch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgressReviewView view && view.review.id().equals(review.id());
  }

  @Override
  public int hashCode() {
    return review.id().hashCode();
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "ProgressReviewView[" + review.id() + "]";
  }
}
