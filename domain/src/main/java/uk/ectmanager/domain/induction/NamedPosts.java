package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.ImportedPosts;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/**
 * The posts that a registration or a transfer names. Their days, hours and kind may be corrected;
 * that there was such a post at that school stays, or what names it would point to nothing.
 */
final class NamedPosts {

  private NamedPosts() {}

  /** Why a fact cannot take the place of that entry; empty when it can. */
  static Optional<Problem> against(Ledger ledger, int corrects, RecordedFact next) {
    return ledger
        .standing(PostBegan.class, corrects)
        .flatMap(post ->
            switch (next) {
              case PostBegan began when began.school().equals(post.fact().school()) ->
                  overlap(ledger, post, began);
              case PostBegan _ -> gone(ledger, post, "schoolId");
              case RecordedFact.Struck _ -> gone(ledger, post, "entry");
              case RecordedFact _ -> Optional.empty();
            });
  }

  private static Optional<Problem> gone(
      Ledger ledger, Ledger.Standing<PostBegan> post, String field) {
    if (post.root() == 1 || ImportedPosts.isImported(first(ledger, post))) {
      return named(
          "The registration is for this post. Correct its days, hours or kind; if the registration"
              + " was an error, undo the registration instead.",
          field);
    }
    if (beganByTransfer(ledger, post)) {
      return named(
          "The ECT came to this post by a transfer. Correct its days, hours or kind; to move the"
              + " ECT elsewhere, report the leaving and let the other school ask for a transfer.",
          field);
    }
    if (leftByTransfer(ledger, post)) {
      return named(
          "The ECT left this post by a transfer or a release, which names its school. Correct its"
              + " days, hours or kind instead.",
          field);
    }
    return Optional.empty();
  }

  private static Optional<Problem> named(String message, String field) {
    return Optional.of(Problem.at(ProblemCode.WRONG_STATE, message, "input", field));
  }

  /** A post that a transfer began starts after the one that the transfer ended. */
  private static Optional<Problem> overlap(
      Ledger ledger, Ledger.Standing<PostBegan> post, PostBegan next) {
    return beganByTransfer(ledger, post)
        ? lastDayBefore(ledger, post)
            .filter(last -> !next.start().isAfter(last))
            .map(last ->
                Problem.at(
                    ProblemCode.OVERLAP,
                    "The transfer ended the post before on "
                        + FactWords.day(last)
                        + "; this one starts later.",
                    "input",
                    "start"))
        : Optional.empty();
  }

  /**
   * Whether a transfer began the post: what it records about the school or the appropriate body
   * before comes right before the post, in one write.
   */
  private static boolean beganByTransfer(Ledger ledger, Ledger.Standing<PostBegan> post) {
    return post.root() > 1
        && switch (ledger.entries().get(post.root() - 2).fact()) {
          case BodyClaimed _ -> true;
          case PostEnded ended -> ended.transferred();
          case RecordedFact _ -> false;
        };
  }

  private static boolean leftByTransfer(Ledger ledger, Ledger.Standing<PostBegan> post) {
    return ledger.standing(PostEnded.class).stream()
        .anyMatch(ended -> ended.fact().post() == post.root() && ended.fact().transferred());
  }

  private static Optional<LocalDate> lastDayBefore(Ledger ledger, Ledger.Standing<PostBegan> post) {
    return ledger.entries().subList(0, post.root() - 1).stream()
        .map(LedgerEntry::fact)
        .flatMap(fact ->
            switch (fact) {
              case PostEnded ended when ended.transferred() ->
                  Optional.of(ended.lastDay()).stream();
              case BodyReleased released -> Optional.of(released.lastDay()).stream();
              case RecordedFact _ -> Optional.<LocalDate>empty().stream();
            })
        .max(Comparator.naturalOrder());
  }

  private static LedgerEntry first(Ledger ledger, Ledger.Standing<PostBegan> post) {
    return ledger.entries().get(post.root() - 1);
  }
}
