package uk.ectmanager.domain.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.signature.SignableForm;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * One progress review: a record per state, each with only what may be done in it (reference 6.4).
 */
public sealed interface ProgressReview {

  /** What every review has. */
  ReviewHead head();

  /** The word for the state. */
  ReviewState state();

  /** What the tutor wrote, null before the first save. */
  @Nullable ReviewContent content();

  /** What the ECT wrote, null when nothing. */
  default @Nullable String ectComment() {
    return null;
  }

  /** The signatures that stand now, in their order. */
  default List<Signature> signatures() {
    return List.of();
  }

  /** Identifies the review. */
  default ReviewId id() {
    return head().id();
  }

  /** Whether it should have been submitted by then and is not. */
  default boolean overdue(LocalDate today) {
    return !state().isSubmitted() && today.isAfter(head().dates().due());
  }

  /** The content that is frozen when somebody signs: form, period, text and the ECT's comment. */
  default SignedContent frozen() {
    var content = content();
    return SignedContent.builder()
        .with("form", "progress-review")
        .with("id", head().id().value())
        .with("ect", head().ect().value())
        .with("number", head().number())
        .with("term", head().term())
        .with("periodStart", head().periodStart())
        .with("periodEnd", head().periodEnd())
        .with("content", content == null ? null : content.frozen())
        .with("ectComment", ectComment())
        .build();
  }

  /** A change and the events that tell of it. */
  record Step<R extends ProgressReview>(R next, List<ReviewEvent> events) {
    public Step {
      events = List.copyOf(events);
    }
  }

  /** Released on its day; nothing is written yet. */
  static Step<Writing> release(ReviewHead head) {
    return new Step<>(
        new Writing(head, null, null, false),
        List.of(
            new ReviewEvent.ReviewReleased(
                head.id(), head.scope(), head.number(), head.dates().due())));
  }

  /** The tutor has it: released, in draft, or rejected and being mended. */
  record Writing(
      ReviewHead head,
      @Nullable ReviewContent content,
      @Nullable String rejectionReason,
      boolean rejected)
      implements ProgressReview {

    @Override
    public ReviewState state() {
      if (rejected) {
        return ReviewState.REJECTED;
      }
      return content == null ? ReviewState.RELEASED : ReviewState.TUTOR_DRAFT;
    }

    /** The tutor's draft is saved; the ECT sees it from now on. */
    public Step<Writing> save(ReviewContent next) {
      return new Step<>(
          new Writing(head.next(), next, rejectionReason, false),
          List.of(ReviewEvent.saved(head, content, next)));
    }

    /** The tutor has finished; the ECT is asked. Only a complete content may be sent. */
    public Step<WithEct> send(ReviewContent complete) {
      if (!complete.missing().isEmpty()) {
        throw new IllegalArgumentException("only a complete review goes to the ECT");
      }
      return new Step<>(
          new WithEct(head.next(), complete, rejectionReason),
          List.of(new ReviewEvent.ReviewSentToEct(head.id(), head.scope(), head.number())));
    }
  }

  /** The ECT comments and signs. */
  record WithEct(ReviewHead head, ReviewContent content, @Nullable String rejectionReason)
      implements ProgressReview {

    @Override
    public ReviewState state() {
      return ReviewState.WITH_ECT;
    }

    /** The tutor takes it back by saving again; nobody has signed yet. */
    public Step<Writing> save(ReviewContent next) {
      return new Step<>(
          new Writing(head.next(), next, rejectionReason, false),
          List.of(ReviewEvent.saved(head, content, next)));
    }

    /** The content that the ECT's signature covers. */
    public SignedContent frozenWith(@Nullable String comment) {
      var fields = new LinkedHashMap<>(frozen().fields());
      if (comment != null) {
        fields.put("ectComment", comment);
      }
      return new SignedContent(fields);
    }

    /** What the ECT signs: this revision, with their comment. */
    public SignableForm toSign(@Nullable String comment) {
      return new SignableForm(head.id().value(), head.revision(), frozenWith(comment));
    }

    /** The ECT has commented and signed. */
    public Step<WithTutor> sign(@Nullable String comment, Signature byEct) {
      return new Step<>(
          new WithTutor(head.next(), content, comment, byEct, rejectionReason),
          List.of(
              new ReviewEvent.ReviewSignedByEct(
                  head.id(), head.scope(), head.number(), comment != null)));
    }
  }

  /** Signed by the ECT; the tutor signs and submits. */
  record WithTutor(
      ReviewHead head,
      ReviewContent content,
      @Nullable String ectComment,
      Signature byEct,
      @Nullable String rejectionReason)
      implements ProgressReview {

    @Override
    public ReviewState state() {
      return ReviewState.WITH_TUTOR;
    }

    @Override
    public List<Signature> signatures() {
      return List.of(byEct);
    }

    /** The tutor changes the text after all: the ECT's signature lapses visibly (D5). */
    public Step<Writing> save(ReviewContent next) {
      return new Step<>(
          new Writing(head.next(List.of(byEct)), next, rejectionReason, false),
          List.of(
              ReviewEvent.saved(head, content, next),
              new ReviewEvent.ReviewSignaturesLapsed(head.id(), head.scope(), head.number(), 1)));
    }

    /** Whether it may be submitted on that day. */
    public boolean mayBeSubmitted(LocalDate today) {
      return !today.isBefore(head.dates().earliest());
    }

    /** What the tutor signs: this revision. */
    public SignableForm toSign() {
      return new SignableForm(head.id().value(), head.revision(), frozen());
    }

    /** The tutor has signed; it goes to the appropriate body. */
    public Step<Submitted> submit(Signature byTutor, Instant at) {
      return new Step<>(
          new Submitted(head.next(), content, ectComment, byEct, byTutor, at),
          List.of(
              new ReviewEvent.ReviewSubmitted(
                  head.id(), head.scope(), head.number(), content.onTrack())));
    }
  }

  /** The appropriate body decides. */
  record Submitted(
      ReviewHead head,
      ReviewContent content,
      @Nullable String ectComment,
      Signature byEct,
      Signature byTutor,
      Instant submittedAt)
      implements ProgressReview {

    @Override
    public ReviewState state() {
      return ReviewState.SUBMITTED;
    }

    @Override
    public List<Signature> signatures() {
      return List.of(byEct, byTutor);
    }

    /** Accepted for good. */
    public Step<Accepted> accept(Instant at) {
      return new Step<>(
          new Accepted(head.next(), content, ectComment, byEct, byTutor, submittedAt, at),
          List.of(new ReviewEvent.ReviewAccepted(head.id(), head.scope(), head.number())));
    }

    /** Back to the tutor with a reason; both signatures lapse and are given again. */
    public Step<Writing> reject(String reason) {
      return new Step<>(
          new Writing(head.next(signatures()), content, reason, true),
          List.of(
              new ReviewEvent.ReviewRejected(head.id(), head.scope(), head.number(), reason),
              new ReviewEvent.ReviewSignaturesLapsed(head.id(), head.scope(), head.number(), 2)));
    }
  }

  /** Accepted by the appropriate body: it never changes again. */
  record Accepted(
      ReviewHead head,
      ReviewContent content,
      @Nullable String ectComment,
      Signature byEct,
      Signature byTutor,
      Instant submittedAt,
      Instant acceptedAt)
      implements ProgressReview {

    @Override
    public ReviewState state() {
      return ReviewState.ACCEPTED;
    }

    @Override
    public List<Signature> signatures() {
      return List.of(byEct, byTutor);
    }
  }
}
