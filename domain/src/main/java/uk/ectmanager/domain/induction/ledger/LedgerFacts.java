package uk.ectmanager.domain.induction.ledger;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PriorServed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;

/** What a plan follows from, as a ledger tells it. */
public final class LedgerFacts {

  private LedgerFacts() {}

  /** The facts that stand, under the settings of the appropriate body. */
  public static InductionFacts of(Ledger ledger, PlanSettings settings) {
    return new InductionFacts(settings, Posts.of(ledger).spells())
        .withAbsences(all(ledger, AbsenceRecorded.class, AbsenceRecorded::absence))
        .withLeaves(leaves(ledger))
        .withExtensions(all(ledger, Extended.class, Extended::extension))
        .withReductions(all(ledger, Reduced.class, Reduced::reduction))
        .withLeadSchools(all(ledger, LeadNamed.class, LeadNamed::lead))
        .withPriorService(all(ledger, PriorServed.class, PriorServed::service));
  }

  /** Statutory leave with the ECT's choice, as far as it is made. */
  public static List<StatutoryLeave> leaves(Ledger ledger) {
    return ledger.standing(LeaveRecorded.class).stream().map(one -> leave(ledger, one)).toList();
  }

  private static StatutoryLeave leave(Ledger ledger, Ledger.Standing<LeaveRecorded> standing) {
    var leave = standing.fact();
    return new StatutoryLeave(
        leave.kind(),
        leave.from(),
        leave.to(),
        leave.days(),
        choice(ledger, standing.root())
            .map(chosen -> chosen.extend() ? LeaveChoice.EXTEND : LeaveChoice.DECLINE)
            .orElse(LeaveChoice.PENDING));
  }

  /** Leaves whose last day is known and about which the ECT has not chosen (L11). */
  public static List<Ledger.Standing<LeaveRecorded>> awaitingChoice(Ledger ledger) {
    return ledger.standing(LeaveRecorded.class).stream()
        .filter(leave -> leave.fact().to() != null && choice(ledger, leave.root()).isEmpty())
        .toList();
  }

  /** The ECT's choice about a leave, by the number of its first entry; empty until it is made. */
  public static Optional<LeaveChosen> choice(Ledger ledger, int leave) {
    return ledger.standing(LeaveChosen.class).stream()
        .map(Ledger.Standing::fact)
        .filter(chosen -> chosen.leave() == leave)
        .findFirst();
  }

  private static <F extends RecordedFact, T> List<T> all(
      Ledger ledger, Class<F> kind, java.util.function.Function<F, T> value) {
    return ledger.standing(kind).stream().map(one -> value.apply(one.fact())).toList();
  }
}
