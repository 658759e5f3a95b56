package uk.ectmanager.adapter.mongo.induction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;

/**
 * Absence, leave or the choice about leave, as it is stored.
 *
 * @param kind of absence or leave; null of a choice
 * @param from first day, or the day of a choice
 * @param halves contracted half days; null of a choice
 * @param leave number of the leave that a choice is about
 * @param extend the choice
 */
record AwayDocument(
    @Nullable String kind,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer halves,
    @Nullable Integer leave,
    @Nullable Boolean extend) {

  static AwayDocument of(Absence absence) {
    return new AwayDocument(
        absence.kind().name(), absence.from(), absence.to(), absence.days().halves(), null, null);
  }

  static AwayDocument of(LeaveRecorded leave) {
    return new AwayDocument(
        leave.kind().name(), leave.from(), leave.to(), leave.days().halves(), null, null);
  }

  static AwayDocument of(LeaveChosen chosen) {
    return new AwayDocument(null, chosen.on(), null, null, chosen.leave(), chosen.extend());
  }

  Absence toAbsence() {
    return new Absence(
        from,
        Objects.requireNonNull(to),
        new HalfDays(Objects.requireNonNull(halves)),
        AbsenceKind.valueOf(Objects.requireNonNull(kind)));
  }

  LeaveRecorded toLeave() {
    return new LeaveRecorded(
        LeaveKind.valueOf(Objects.requireNonNull(kind)),
        from,
        to,
        new HalfDays(Objects.requireNonNull(halves)));
  }

  LeaveChosen toChoice() {
    return new LeaveChosen(Objects.requireNonNull(leave), Objects.requireNonNull(extend), from);
  }
}
