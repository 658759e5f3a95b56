package uk.ectmanager.adapter.mongo.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.signature.StoredSignature;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A progress review as it is stored, whatever its state.
 *
 * @param submitted follows from the state; stored to be found by
 * @param byEct the ECT's signature, in the states that have it
 * @param byTutor the tutor's, likewise
 * @param submittedAt text, to the last digit
 * @param decidedAt text, to the last digit
 */
record ReviewDocument(
    String id,
    String ectId,
    String bodyId,
    String schoolId,
    int number,
    int term,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate release,
    LocalDate earliest,
    LocalDate due,
    int revision,
    List<StoredSignature> lapsed,
    String state,
    boolean submitted,
    @Nullable ContentDocument content,
    @Nullable String ectComment,
    @Nullable String rejectionReason,
    @Nullable StoredSignature byEct,
    @Nullable StoredSignature byTutor,
    @Nullable String submittedAt,
    @Nullable String decidedAt) {

  /** What differs by state. */
  private record Parts(
      @Nullable String ectComment,
      @Nullable String rejectionReason,
      @Nullable StoredSignature byEct,
      @Nullable StoredSignature byTutor,
      @Nullable String submittedAt,
      @Nullable String decidedAt) {}

  static ReviewDocument of(ProgressReview review) {
    var head = review.head();
    var content = review.content();
    var parts = parts(review);
    return new ReviewDocument(
        head.id().toString(),
        head.ect().toString(),
        head.body().toString(),
        head.school().toString(),
        head.number(),
        head.term(),
        head.periodStart(),
        head.periodEnd(),
        head.dates().release(),
        head.dates().earliest(),
        head.dates().due(),
        head.revision(),
        head.lapsed().stream().map(StoredSignature::of).toList(),
        review.state().name(),
        review.state().isSubmitted(),
        content == null ? null : ContentDocument.of(content),
        parts.ectComment(),
        parts.rejectionReason(),
        parts.byEct(),
        parts.byTutor(),
        parts.submittedAt(),
        parts.decidedAt());
  }

  private static Parts parts(ProgressReview review) {
    return switch (review) {
      case ProgressReview.Writing writing ->
          new Parts(null, writing.rejectionReason(), null, null, null, null);
      case ProgressReview.WithEct withEct ->
          new Parts(null, withEct.rejectionReason(), null, null, null, null);
      case ProgressReview.WithTutor withTutor ->
          new Parts(
              withTutor.ectComment(),
              withTutor.rejectionReason(),
              StoredSignature.of(withTutor.byEct()),
              null,
              null,
              null);
      case ProgressReview.Submitted submitted ->
          new Parts(
              submitted.ectComment(),
              null,
              StoredSignature.of(submitted.byEct()),
              StoredSignature.of(submitted.byTutor()),
              submitted.submittedAt().toString(),
              null);
      case ProgressReview.Accepted accepted ->
          new Parts(
              accepted.ectComment(),
              null,
              StoredSignature.of(accepted.byEct()),
              StoredSignature.of(accepted.byTutor()),
              accepted.submittedAt().toString(),
              accepted.acceptedAt().toString());
    };
  }

  ProgressReview toDomain() {
    return switch (ReviewState.valueOf(state)) {
      case RELEASED, TUTOR_DRAFT ->
          new ProgressReview.Writing(
              head(), content == null ? null : content.toDomain(), rejectionReason, false);
      case REJECTED ->
          new ProgressReview.Writing(
              head(), content == null ? null : content.toDomain(), rejectionReason, true);
      case WITH_ECT ->
          new ProgressReview.WithEct(
              head(), stored(content, "content").toDomain(), rejectionReason);
      case WITH_TUTOR ->
          new ProgressReview.WithTutor(
              head(),
              stored(content, "content").toDomain(),
              ectComment,
              stored(byEct, "byEct").toDomain(),
              rejectionReason);
      case SUBMITTED ->
          new ProgressReview.Submitted(
              head(),
              stored(content, "content").toDomain(),
              ectComment,
              stored(byEct, "byEct").toDomain(),
              stored(byTutor, "byTutor").toDomain(),
              Instant.parse(stored(submittedAt, "submittedAt")));
      case ACCEPTED ->
          new ProgressReview.Accepted(
              head(),
              stored(content, "content").toDomain(),
              ectComment,
              stored(byEct, "byEct").toDomain(),
              stored(byTutor, "byTutor").toDomain(),
              Instant.parse(stored(submittedAt, "submittedAt")),
              Instant.parse(stored(decidedAt, "decidedAt")));
    };
  }

  private ReviewHead head() {
    return new ReviewHead(
        ReviewId.of(id),
        EctId.of(ectId),
        AppropriateBodyId.of(bodyId),
        SchoolId.of(schoolId),
        number,
        term,
        periodStart,
        periodEnd,
        new ReportDates(release, earliest, due),
        revision,
        lapsed.stream().map(StoredSignature::toDomain).toList());
  }

  private <T> T stored(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException("review " + id + " is " + state + " without " + name);
    }
    return part;
  }
}
