package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * The appropriate body records a reduction that the ECT consented to: for experience before
 * induction (L15), or the early completion of a part-timer whose employment covers six calendar
 * terms (L16).
 */
public final class ReduceInduction {

  private final InductionDesk desk;
  private final InductionPlans plans;

  public ReduceInduction(InductionDesk desk, InductionPlans plans) {
    this.desk = desk;
    this.plans = plans;
  }

  /**
   * The reduction as typed: exactly one of the first two.
   *
   * @param toTerms FTE terms that are left of the full length, from 1 to less than 6
   * @param completes the day on which a part-timer completes
   * @param consented the day on which the ECT consented
   * @param decided the day of the decision; today when null
   */
  public record Command(
      AsRead induction,
      @Nullable BigDecimal toTerms,
      @Nullable LocalDate completes,
      LocalDate consented,
      @Nullable LocalDate decided,
      Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer, Permission.DECIDE_INDUCTION, command.induction, open -> decide(open, command));
  }

  private Draft decide(Open open, Command command) {
    var problems = new Problems();
    var reason = command.why.read(problems, false);
    var decided = Decided.on(command.decided, open, problems);
    if (command.consented.isAfter(open.today())) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "The ECT consents before it is recorded.",
          "input",
          "consented");
    }
    if ((command.toTerms == null) == (command.completes == null)) {
      problems.add(
          command.toTerms == null ? ProblemCode.REQUIRED : ProblemCode.INVALID,
          "Give the terms that are left, or the day of early completion: one of the two.",
          "input",
          "toTerms");
    }
    if (command.toTerms != null) {
      checkTerms(command.toTerms, problems);
    }
    if (command.completes != null) {
      checkEarly(open, command.completes, problems);
    }
    return Draft.of(reduction(command, decided), command.why, reason, problems);
  }

  /** The reduction as typed; with terms out of range, to the least there is. */
  private static @Nullable Reduced reduction(Command command, LocalDate decided) {
    if (command.toTerms == null) {
      return command.completes == null
          ? null
          : new Reduced(
              new Reduction.EarlyCompletion(command.completes, decided, command.consented));
    }
    var terms = Rational.of(command.toTerms);
    return new Reduced(
        new Reduction.ForExperience(
            isInRange(terms) ? terms : Reduction.ForExperience.LEAST, decided, command.consented));
  }

  private static boolean isInRange(Rational terms) {
    return !terms.isLessThan(Reduction.ForExperience.LEAST)
        && terms.isLessThan(Reduction.ForExperience.FULL);
  }

  private static void checkTerms(BigDecimal toTerms, Problems problems) {
    if (!isInRange(Rational.of(toTerms))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Induction is reduced to 1 term at least, and below 6.",
          "input",
          "toTerms");
    }
  }

  private void checkEarly(Open open, LocalDate completes, Problems problems) {
    if (!(plans.of(open.value(), open.today())
        instanceof Result.Done<InductionPlan>(InductionPlan plan))) {
      problems.add(
          ProblemCode.NO_CALENDAR,
          "The appropriate body has not published a term calendar yet.",
          "input",
          "completes");
      return;
    }
    var from = plan.earlyCompletion().from();
    var partTime =
        open.value().spells().stream()
            .anyMatch(spell ->
                spell.fte().isPartTime()
                    || spell.changes().stream().anyMatch(change -> change.fte().isPartTime()));
    if (!partTime || from == null || completes.isBefore(from)) {
      problems.add(
          ProblemCode.TOO_EARLY,
          "A part-timer completes early once employment covers six calendar terms"
              + (from == null ? "." : ", from " + from + " on."),
          "input",
          "completes");
    }
  }
}
