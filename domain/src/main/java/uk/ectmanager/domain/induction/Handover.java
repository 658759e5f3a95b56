package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.OfBody;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * How an induction passes from one appropriate body to another, and from one school to the next
 * (reference 6.9): the first releases, only then may the second claim; no post overlaps another. It
 * stays the one induction. Doing a step again changes nothing.
 */
public final class Handover {

  private Handover() {}

  /** The last day on which an appropriate body had the ECT, while none has claimed since. */
  static Optional<LocalDate> releasedOn(Ledger ledger) {
    return latest(ledger)
        .flatMap(fact ->
            switch (fact) {
              case BodyReleased released -> Optional.of(released.lastDay());
              case BodyClaimed _ -> Optional.empty();
            });
  }

  /**
   * The last day of employment as the school reported it, while no other post follows and no
   * appropriate body let the ECT go: it has to release them then.
   */
  public static Optional<LocalDate> reportedLastDay(Induction induction) {
    var posts = induction.posts().all();
    if (induction.releasedOn() != null || posts.stream().anyMatch(post -> post.end() == null)) {
      return Optional.empty();
    }
    return posts.stream()
        .max(Comparator.comparing(post -> Objects.requireNonNull(post.end())))
        .filter(last -> isReported(induction.ledger(), last))
        .map(Posts.Post::end);
  }

  private static boolean isReported(Ledger ledger, Posts.Post post) {
    return ledger.standing(PostEnded.class).stream()
        .map(Ledger.Standing::fact)
        .anyMatch(ended -> ended.post() == post.number() && !ended.transferred());
  }

  /** Why something cannot be recorded now; empty when it can. */
  static Optional<Problem> against(Ledger ledger, Recording recording) {
    var corrects = recording.corrects();
    if (corrects != null && settled(ledger, corrects, recording.fact())) {
      return Optional.of(
          Problem.at(
              ProblemCode.WRONG_STATE,
              "This entry belongs to a transfer; ask for another transfer instead.",
              "input",
              "corrects"));
    }
    if (releasedOn(ledger).isPresent()
        && (recording.fact() instanceof PostBegan
            || recording.fact() instanceof RecordedFact.ContractChanged)) {
      return Optional.of(
          Problem.at(
              ProblemCode.WRONG_STATE,
              "The ECT was released; an appropriate body must claim them first.",
              "input",
              "ectId"));
    }
    return corrects == null
        ? Optional.empty()
        : NamedPosts.against(ledger, corrects, recording.fact());
  }

  /** Whether an entry holds because of a transfer or a release, and only that may change it. */
  private static boolean settled(Ledger ledger, int corrects, RecordedFact next) {
    return ledger
        .standing(RecordedFact.class, corrects)
        .filter(before ->
            before.fact() instanceof OfBody
                || (before.fact() instanceof PostEnded ended
                    && !isOfTransfer(next)
                    && (ended.transferred() || releasedAfter(ledger, before.entry().number()))))
        .isPresent();
  }

  private static boolean isOfTransfer(RecordedFact fact) {
    return fact instanceof PostEnded ended && ended.transferred();
  }

  private static boolean releasedAfter(Ledger ledger, int entry) {
    return ledger.standing(BodyReleased.class).stream()
        .anyMatch(released -> released.entry().number() > entry);
  }

  /**
   * Whether another post followed a leaving: the appropriate body let it begin on the strength of
   * it, so that the leaving is no longer the school's to change.
   */
  public static boolean followed(Ledger ledger, Ledger.Standing<PostEnded> ended) {
    return ledger.standing(PostBegan.class).stream()
        .anyMatch(later ->
            later.entry().number() > ended.entry().number()
                && later.fact().start().isAfter(ended.fact().lastDay()));
  }

  /** Ends the posts at those schools that run on after that day. */
  public static Result<Step> endPosts(
      Induction induction, Predicate<SchoolId> at, LocalDate lastDay, Author by) {
    var step = new Step(induction, List.of());
    for (var post : induction.posts().all()) {
      var end = post.end();
      if (at.test(post.school())
          && (end == null || !end.isBefore(lastDay))
          && !left(step.next(), post, lastDay)) {
        var recording =
            new Recording(
                new PostEnded(post.number(), lastDay, true),
                endOf(step.next(), post),
                "Left for another school.");
        switch (step.next().record(recording, by)) {
          case Result.Done<Step>(Step done) -> step = step.then(done);
          case Result.Refused<Step>(var problems) -> {
            return Result.refused(problems);
          }
        }
      }
    }
    return Result.done(step);
  }

  /** Whether it ended that day by a transfer already. */
  private static boolean left(Induction induction, Posts.Post post, LocalDate lastDay) {
    return induction.ledger().standing(PostEnded.class).stream()
        .anyMatch(ended -> ended.fact().equals(new PostEnded(post.number(), lastDay, true)));
  }

  private static @Nullable Integer endOf(Induction induction, Posts.Post post) {
    return induction.ledger().standing(PostEnded.class).stream()
        .filter(ended -> ended.fact().post() == post.number())
        .map(ended -> ended.entry().number())
        .findFirst()
        .orElse(null);
  }

  /** The appropriate body lets the ECT go: every post ends by that day. */
  public static Result<Step> release(Induction induction, LocalDate lastDay, Author by) {
    if (induction.releasedOn() != null || wasReleased(induction, lastDay)) {
      return Result.done(new Step(induction, List.of()));
    }
    var school = induction.school();
    return endPosts(induction, _ -> true, lastDay, by)
        .then(ended ->
            ended
                .next()
                .record(new Recording(new BodyReleased(lastDay, induction.body()), null, null), by)
                .map(released ->
                    ended
                        .then(released)
                        .then(
                            new Step(
                                released.next(),
                                List.of(
                                    new InductionEvent.EctReleased(
                                        induction.id(),
                                        induction.scope(),
                                        induction.body(),
                                        school,
                                        lastDay))))));
  }

  /**
   * The appropriate body takes the ECT over for this post. One that has the ECT already only adds
   * the post.
   *
   * @param began the post at the new school
   */
  public static Result<Step> claim(
      Induction induction, AppropriateBodyId body, PostBegan began, Author by) {
    if (told(induction, began)) {
      return Result.done(new Step(induction, List.of()));
    }
    if (induction.releasedOn() == null && !induction.body().equals(body)) {
      return Result.refused(
          ProblemCode.WRONG_STATE,
          "The appropriate body that has the ECT must release them first.",
          "input",
          "transferId");
    }
    var overlaps =
        induction.posts().all().stream()
            .anyMatch(post -> {
              var end = post.end();
              return end == null || !end.isBefore(began.start());
            });
    if (overlaps) {
      return Result.refused(
          ProblemCode.OVERLAP,
          "A post that the ECT has does not end before the new one starts.",
          "input",
          "lastDay");
    }
    return taken(induction, body, began, by)
        .then(taken -> taken.next().record(new Recording(began, null, null), by).map(taken::then));
  }

  private static Result<Step> taken(
      Induction induction, AppropriateBodyId body, PostBegan began, Author by) {
    if (induction.releasedOn() == null) {
      return Result.done(new Step(induction, List.of()));
    }
    return induction
        .record(new Recording(new BodyClaimed(body, began.start()), null, null), by)
        .map(step -> {
          var next = step.next().of(body);
          var events = new ArrayList<InductionEvent>(step.events());
          events.add(
              new InductionEvent.EctClaimed(
                  induction.id(), next.scope(), induction.body(), began.start()));
          return new Step(next, events);
        });
  }

  private static boolean wasReleased(Induction induction, LocalDate lastDay) {
    return induction.ledger().entries().stream()
        .anyMatch(entry ->
            entry.fact() instanceof BodyReleased released && released.lastDay().equals(lastDay));
  }

  /** Whether it was recorded before, whatever was recorded after it. */
  private static boolean told(Induction induction, RecordedFact fact) {
    return induction.ledger().entries().stream().anyMatch(entry -> entry.fact().equals(fact));
  }

  private static Optional<OfBody> latest(Ledger ledger) {
    return ledger.standing(OfBody.class).stream()
        .map(Ledger.Standing::fact)
        .reduce((earlier, later) -> later);
  }
}
