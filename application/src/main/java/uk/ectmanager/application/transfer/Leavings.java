package uk.ectmanager.application.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.transfer.InterimState;
import uk.ectmanager.domain.transfer.Leaving;

/**
 * How an ECT leaves: the last day, the FTE terms served by then as the plan counts them, and
 * whether an interim assessment is due (reference 6.6, 6.9).
 */
public final class Leavings {

  private static final int MOST_REASON = 1000;

  private final InductionPlans plans;

  public Leavings(InductionPlans plans) {
    this.plans = plans;
  }

  /**
   * What the appropriate body says.
   *
   * @param lastDay null when the school has reported it
   * @param interimReceived whether the appropriate body has the interim assessment
   * @param interimMissingReason why it lets the ECT go without one that is due
   */
  public record Entry(
      @Nullable LocalDate lastDay,
      boolean interimReceived,
      @Nullable String interimMissingReason) {}

  /**
   * Which posts end, and when they may.
   *
   * @param school whose posts end; all of them when null
   * @param latest the latest last day
   * @param before the first day of the next post, which the last day must precede; null when none
   *     is known
   */
  record Bounds(@Nullable SchoolId school, LocalDate latest, @Nullable LocalDate before) {

    Predicate<SchoolId> schools() {
      return one -> school == null || school.equals(one);
    }
  }

  /** The leaving, or every reason why not. */
  Result<Leaving> of(Induction induction, Entry entry, Bounds bounds, Author by) {
    var problems = new Problems();
    var note =
        problems.optionalText(
            entry.interimMissingReason, MOST_REASON, "the reason", "input", "interimMissingReason");
    var lastDay = lastDay(induction, entry, bounds, problems);
    if (lastDay == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    return Handover.endPosts(induction, bounds.schools(), lastDay, by)
        .then(ended -> plans.of(ended.next(), lastDay))
        .then(plan -> leaving(plan, lastDay, bounds, entry, note));
  }

  private static @Nullable LocalDate lastDay(
      Induction induction, Entry entry, Bounds bounds, Problems problems) {
    var posts =
        induction.posts().all().stream()
            .filter(post -> bounds.schools().test(post.school()))
            .toList();
    if (posts.isEmpty()) {
      problems.add(
          ProblemCode.WRONG_STATE,
          "The post at the school that the transfer names was taken back since. Refuse the"
              + " transfer; the new school may ask again.",
          "input",
          "transferId");
      return null;
    }
    var lastDay = entry.lastDay == null ? reported(posts) : entry.lastDay;
    if (lastDay == null) {
      problems.add(ProblemCode.REQUIRED, "Enter the last day of the post.", "input", "lastDay");
      return null;
    }
    if (lastDay.isAfter(bounds.latest)) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "The last day must not be after " + bounds.latest + ".",
          "input",
          "lastDay");
    }
    if (posts.stream().noneMatch(post -> post.spans(lastDay))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The ECT has no post on that day that could end on it.",
          "input",
          "lastDay");
    }
    if (posts.stream().anyMatch(post -> post.start().isAfter(lastDay))) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The last day must not be before the first day of the post.",
          "input",
          "lastDay");
    }
    if (bounds.before != null && !lastDay.isBefore(bounds.before)) {
      problems.add(
          ProblemCode.OVERLAP,
          "The new post starts on "
              + bounds.before
              + "; the last day of the one before must be earlier.",
          "input",
          "lastDay");
    }
    return lastDay;
  }

  /** The last day as reported or by contract, when no post goes on without an end. */
  private static @Nullable LocalDate reported(List<Posts.Post> posts) {
    return posts.stream().allMatch(post -> post.end() != null)
        ? posts.stream()
            .map(post -> Objects.requireNonNull(post.end(), "end"))
            .max(Comparator.naturalOrder())
            .orElse(null)
        : null;
  }

  private static Result<Leaving> leaving(
      InductionPlan plan, LocalDate lastDay, Bounds bounds, Entry entry, @Nullable String note) {
    if (!interimDue(plan, lastDay, bounds)) {
      return Result.done(new Leaving(lastDay, plan.served(), InterimState.NOT_REQUIRED, null));
    }
    if (entry.interimReceived) {
      return Result.done(new Leaving(lastDay, plan.served(), InterimState.RECEIVED, null));
    }
    return note == null
        ? Result.refused(
            ProblemCode.REQUIRED,
            "An interim assessment is due on leaving. Confirm that you have it, or say why you let"
                + " the ECT go without it.",
            "input",
            "interimMissingReason")
        : Result.done(new Leaving(lastDay, plan.served(), InterimState.OUTSTANDING, note));
  }

  /** After one term or more there, unless a formal assessment falls on leaving (6.6, G 2.62). */
  private static boolean interimDue(InductionPlan plan, LocalDate lastDay, Bounds bounds) {
    var counts =
        plan.spells().stream()
            .filter(spell -> bounds.schools().test(spell.school()))
            .filter(spell -> spell.end() == null || !spell.end().isBefore(lastDay))
            .anyMatch(spell -> spell.standing() == CountedSpell.Standing.COUNTS);
    return counts
        && plan.reports().stream()
            .noneMatch(report ->
                report.kind() == ReportKind.FORMAL_ASSESSMENT
                    && !report.periodEnd().isBefore(lastDay));
  }
}
