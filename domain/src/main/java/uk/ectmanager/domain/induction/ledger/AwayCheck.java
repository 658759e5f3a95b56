package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.TimeAway;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/** Whether absences, leave, choices and reductions of a ledger agree with one another. */
final class AwayCheck {

  private final List<Absence> absences;
  private final List<LeaveRecorded> leaves;
  private final Ledger ledger;
  private final Problems problems = new Problems();

  private AwayCheck(Ledger ledger) {
    this.ledger = ledger;
    this.absences =
        ledger.standing(AbsenceRecorded.class).stream().map(one -> one.fact().absence()).toList();
    this.leaves = ledger.standing(LeaveRecorded.class).stream().map(Ledger.Standing::fact).toList();
  }

  static List<Problem> problems(Ledger ledger) {
    var check = new AwayCheck(ledger);
    check.absences();
    check.leaves();
    check.choices();
    check.reductions();
    return check.problems.all();
  }

  private void absences() {
    var first = Posts.of(ledger).all().getFirst().start();
    for (int i = 0; i < absences.size(); i++) {
      var one = absences.get(i);
      if (one.from().isBefore(first)) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "An absence begins on the first day of the first post or later.",
            "input",
            "from");
      }
      for (int j = i + 1; j < absences.size(); j++) {
        if (TimeAway.collide(one, absences.get(j))) {
          problems.add(
              ProblemCode.OVERLAP,
              "Absence on these days is recorded already; correct that entry.",
              "input",
              "from");
        }
      }
      if (leaves.stream().anyMatch(leave -> leave.overlaps(one.from(), one.to()))) {
        problems.add(
            ProblemCode.OVERLAP,
            "Statutory leave runs on some of these days; it is no absence.",
            "input",
            "from");
      }
    }
  }

  private void leaves() {
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        LocalDate from = leaves.get(j).from();
        if (leaves.get(i).overlaps(from, leaves.get(j).to())) {
          problems.add(
              ProblemCode.OVERLAP,
              "Statutory leave on these days is recorded already; correct that entry.",
              "input",
              "from");
        }
      }
    }
  }

  private void choices() {
    var chosen = new HashSet<Integer>();
    for (var one : ledger.standing(LeaveChosen.class)) {
      var leave = ledger.standing(LeaveRecorded.class, one.fact().leave());
      if (leave.isEmpty() || leave.get().fact().to() == null) {
        problems.add(
            ProblemCode.WRONG_STATE,
            "The ECT chose about leave that is over; that choice must be taken back first.",
            "input",
            "leave");
      }
      if (!chosen.add(one.fact().leave())) {
        problems.add(
            ProblemCode.ALREADY_EXISTS,
            "The choice about this leave is made already; correct that entry.",
            "input",
            "leave");
      }
    }
  }

  private void reductions() {
    var experience =
        ledger.standing(Reduced.class).stream()
            .filter(one -> one.fact().reduction() instanceof Reduction.ForExperience)
            .count();
    var early = ledger.standing(Reduced.class).size() - experience;
    if (experience > 1 || early > 1) {
      problems.add(
          ProblemCode.ALREADY_EXISTS,
          "Such a reduction is recorded already; correct that entry.",
          "input");
    }
  }
}
