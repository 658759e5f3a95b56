package uk.ectmanager.domain.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.ReviewId;

/** What happens to progress reviews. What people wrote about a person never travels in an event. */
public sealed interface ReviewEvent extends DomainEvent {

  /** Which review. */
  ReviewId review();

  /** Its number among the ECT's reviews. */
  int number();

  /** A saved draft, told by the names of the fields that changed; their text is masked (D7). */
  static ReviewSaved saved(ReviewHead head, @Nullable ReviewContent before, ReviewContent after) {
    var changes =
        ReviewContent.differences(before, after).stream()
            .map(field ->
                new Change("content." + field, before == null ? null : Change.MASK, Change.MASK))
            .toList();
    return new ReviewSaved(head.id(), head.scope(), head.number(), changes);
  }

  /** Its release day came. */
  record ReviewReleased(ReviewId review, EventScope scope, int number, LocalDate due)
      implements ReviewEvent {}

  /** The tutor's draft was saved. */
  record ReviewSaved(ReviewId review, EventScope scope, int number, List<Change> changes)
      implements ReviewEvent {
    public ReviewSaved {
      changes = List.copyOf(changes);
    }
  }

  /** The tutor finished; the ECT is asked to comment and sign. */
  record ReviewSentToEct(ReviewId review, EventScope scope, int number) implements ReviewEvent {}

  /** The ECT signed, with or without a comment. */
  record ReviewSignedByEct(ReviewId review, EventScope scope, int number, boolean commented)
      implements ReviewEvent {}

  /** The tutor signed and submitted. */
  record ReviewSubmitted(ReviewId review, EventScope scope, int number, boolean onTrack)
      implements ReviewEvent {}

  /** The appropriate body accepted. */
  record ReviewAccepted(ReviewId review, EventScope scope, int number) implements ReviewEvent {}

  /** The appropriate body rejected, with what it told the people concerned. */
  record ReviewRejected(ReviewId review, EventScope scope, int number, String reason)
      implements ReviewEvent {}

  /** Signatures lapsed because the form changed or was rejected. */
  record ReviewSignaturesLapsed(ReviewId review, EventScope scope, int number, int signatures)
      implements ReviewEvent {}
}
