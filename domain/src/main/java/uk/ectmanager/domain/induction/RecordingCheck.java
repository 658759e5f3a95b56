package uk.ectmanager.domain.induction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerCheck;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Whether something can be recorded in a ledger; everything that stands against it is answered at
 * once, at the fields of the mutation that records it. The ledger is checked as a whole, so what
 * does not agree may be another fact than the one recorded: a leaving before a change of contract
 * is at fault with its last day, and has no field of the change.
 */
final class RecordingCheck {

  private RecordingCheck() {}

  /**
   * The ledger with the recording.
   *
   * @param corrected the entry whose place it took, if any
   */
  record Checked(Ledger longer, @Nullable LedgerEntry corrected) {}

  static Result<Checked> check(Ledger ledger, Recording recording, Author by) {
    var problems = new Problems();
    Handover.against(ledger, recording).ifPresent(problems::add);
    var corrected = problems.none() ? corrected(ledger, recording, problems) : null;
    var misses = recording.corrects() != null && corrected == null;
    var longer =
        ledger.with(recording.fact(), misses ? null : recording.corrects(), recording.reason(), by);
    if (!misses || !(recording.fact() instanceof Struck)) {
      LedgerCheck.problems(longer).stream()
          .filter(problem -> !misses || !mayBeOfTheCorrected(problem))
          .forEach(problems::add);
    }
    return problems.none()
        ? Result.done(new Checked(longer, corrected))
        : Result.refused(
            problems.all().stream().map(one -> placed(recording.fact(), one)).toList());
  }

  static List<Problem> againstCorrecting(Ledger ledger, int number) {
    return ledger
            .standing(RecordedFact.class, number)
            .filter(one -> one.entry().number() == number)
            .isPresent()
        ? List.of()
        : List.of(
            Problem.at(
                ProblemCode.WRONG_STATE,
                "There is no such entry, or it was corrected before.",
                "input",
                "corrects"));
  }

  private static @Nullable LedgerEntry corrected(
      Ledger ledger, Recording recording, Problems problems) {
    var number = recording.corrects();
    if (number == null) {
      return null;
    }
    problems.addAll(againstCorrecting(ledger, number));
    if (!problems.none()) {
      return null;
    }
    var entry = ledger.standing(RecordedFact.class, number).orElseThrow().entry();
    if (Ledger.mayTakeThePlaceOf(recording.fact(), entry.fact())) {
      return entry;
    }
    problems.add(
        ProblemCode.WRONG_STATE,
        "Entry " + entry.number() + " records something else: " + FactWords.of(entry.fact()) + ".",
        "input",
        "corrects");
    return null;
  }

  /** Whether what is in the way may be the very entry that was to be corrected. */
  private static boolean mayBeOfTheCorrected(Problem problem) {
    return problem.code() == ProblemCode.OVERLAP || problem.code() == ProblemCode.ALREADY_EXISTS;
  }

  private static Problem placed(RecordedFact fact, Problem problem) {
    var field = problem.path().getLast();
    if (fact instanceof Struck) {
      return field.equals("ectId") ? problem : at(problem, "entry");
    }
    if (List.of("ectId", "corrects").contains(field)) {
      return problem;
    }
    return switch (fact) {
      case PostEnded _ -> field.equals("post") ? problem : at(problem, "lastDay");
      case PostBegan _ -> field.equals("schoolId") ? problem : at(problem, "start");
      case LeaveRecorded _ -> field.equals("leave") ? at(problem, "to") : problem;
      case Reduced(Reduction.ForExperience _) -> at(problem, "toTerms");
      case Reduced(Reduction.EarlyCompletion _) -> at(problem, "completes");
      case RecordedFact _ -> problem;
    };
  }

  private static Problem at(Problem problem, String field) {
    return new Problem(problem.code(), problem.message(), List.of("input", field));
  }
}
