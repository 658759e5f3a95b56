package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/** What happens to an induction. Events carry dates and identifiers, nobody's name. */
public sealed interface InductionEvent extends DomainEvent {

  /** Whose induction. */
  EctId ect();

  /** The registration was authorised; the induction has its first post. */
  record InductionBegan(EctId ect, EventScope scope, LocalDate start) implements InductionEvent {}

  /**
   * A fact was recorded, or took the place of one.
   *
   * @param entry its number in the ledger, which keeps the reason and who recorded it
   * @param what the fact in a few words
   * @param corrects the entry whose place it takes, null when it is new
   * @param was that one in a few words, null when it is new
   * @param validFrom the first day of which it tells; null when an entry was taken back
   */
  record FactRecorded(
      EctId ect,
      EventScope scope,
      int entry,
      String what,
      @Nullable Integer corrects,
      @Nullable String was,
      @Nullable LocalDate validFrom)
      implements InductionEvent {

    static FactRecorded of(
        Induction induction, LedgerEntry entry, @Nullable LedgerEntry corrected) {
      return new FactRecorded(
          induction.id(),
          induction.scope(),
          entry.number(),
          FactWords.of(entry.fact()),
          entry.corrects(),
          corrected == null ? null : FactWords.of(corrected.fact()),
          entry.fact().validFrom());
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("entry " + entry, was, what));
    }
  }

  /** Another school, tutor, mentor or programme is in force from today. */
  record PostingChanged(EctId ect, EventScope scope, List<Change> changes)
      implements InductionEvent {
    public PostingChanged {
      changes = List.copyOf(changes);
    }
  }

  /**
   * The ECT is going to leave a school, or has left.
   *
   * @param lastDay last day of employment there
   * @param interimDue whether the post lasts long enough for an interim assessment (G 2.62)
   */
  record LeavingReported(
      EctId ect, EventScope scope, SchoolId school, LocalDate lastDay, boolean interimDue)
      implements InductionEvent {}

  /**
   * Absence in a part comes near to extending it (N17).
   *
   * @param days contracted days absent in the part so far
   * @param threshold from so many days on it is extended by all of them
   */
  record AbsenceNeared(EctId ect, EventScope scope, int part, String days, String threshold)
      implements InductionEvent {

    static AbsenceNeared of(Induction induction, PlannedPart part) {
      return new AbsenceNeared(
          induction.id(),
          induction.scope(),
          part.number(),
          part.absence().days().toString(),
          part.absence().threshold().toString());
    }
  }

  /**
   * Absence in a part has reached the threshold: the part is extended by all of it (L8, N17).
   *
   * @param days contracted days absent in the part
   * @param end when the part ends now; null when the employment known does not reach it
   */
  record AbsenceExtended(
      EctId ect, EventScope scope, int part, String days, @Nullable LocalDate end)
      implements InductionEvent {

    static AbsenceExtended of(Induction induction, PlannedPart part) {
      return new AbsenceExtended(
          induction.id(),
          induction.scope(),
          part.number(),
          part.absence().days().toString(),
          part.end());
    }
  }

  /**
   * Statutory leave is over and the ECT has not chosen yet whether it extends induction (N18).
   *
   * @param entry number of the entry that first told of it
   * @param days contracted days in it
   */
  record StatutoryLeaveEnded(
      EctId ect, EventScope scope, int entry, LeaveKind kind, LocalDate lastDay, HalfDays days)
      implements InductionEvent {}

  /**
   * The appropriate body let the ECT go; none has them until one claims.
   *
   * @param body that let go
   * @param school where the ECT was employed last
   * @param lastDay last day there
   */
  record EctReleased(
      EctId ect, EventScope scope, AppropriateBodyId body, SchoolId school, LocalDate lastDay)
      implements InductionEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("releasedOn", null, lastDay.toString()));
    }
  }

  /**
   * Another appropriate body took the ECT over.
   *
   * @param from that had them before
   * @param start first day of the post that it claimed for
   */
  record EctClaimed(EctId ect, EventScope scope, AppropriateBodyId from, LocalDate start)
      implements InductionEvent {
    @Override
    public List<Change> changes() {
      var body = scope.body();
      return List.of(
          new Change("appropriateBody", from.toString(), body == null ? null : body.toString()));
    }
  }

  /**
   * Reports of the plan came, moved or went, each with its due date before and after.
   *
   * @param cause what made it plan again, in a few words; null in what was stored before it was
   *     told
   * @param reasons the plan's own sentences about each new date
   */
  record PlanRecalculated(
      EctId ect,
      EventScope scope,
      List<Change> changes,
      @Nullable String cause,
      List<String> reasons)
      implements InductionEvent {
    public PlanRecalculated {
      changes = List.copyOf(changes);
      reasons = copyOrNone(reasons);
    }

    static PlanRecalculated of(Induction induction, String cause, List<MovedReport> moved) {
      return new PlanRecalculated(
          induction.id(),
          induction.scope(),
          moved.stream()
              .map(one ->
                  new Change(
                      one.slot().name(),
                      one.before() == null ? null : one.before().dueText(),
                      one.after() == null ? null : one.after().dueText()))
              .toList(),
          cause,
          moved.stream().map(PlanRecalculated::sentence).toList());
    }

    private static String sentence(MovedReport moved) {
      return moved.after() == null
          ? moved.slot().name() + ": no longer due."
          : moved.reasons().stream()
              .map(Reason::sentence)
              .collect(Collectors.joining(" ", moved.slot().name() + ": ", ""));
    }

    private static List<String> copyOrNone(@Nullable List<String> stored) {
      return stored == null ? List.of() : List.copyOf(stored);
    }
  }
}
