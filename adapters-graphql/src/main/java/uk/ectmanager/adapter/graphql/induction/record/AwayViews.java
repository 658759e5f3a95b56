package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionReading;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerFacts;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.shared.Rational;

/** Absence and leave as the schema shows them. */
final class AwayViews {

  private AwayViews() {}

  /** The schema's RecordedAbsence. */
  record RecordedAbsenceView(
      int entry, LocalDate from, LocalDate to, BigDecimal days, AbsenceKind kind) {}

  /** The schema's AbsenceTotal. */
  record AbsenceTotalView(
      int part, BigDecimal days, BigDecimal warning, BigDecimal threshold, boolean reached) {}

  /** The schema's RecordedLeave. */
  record RecordedLeaveView(
      int entry,
      LeaveKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      BigDecimal days,
      LeaveChoice choice) {}

  static List<RecordedAbsenceView> absences(Ledger ledger) {
    return ledger.standing(AbsenceRecorded.class).stream()
        .map(one -> {
          var absence = one.fact().absence();
          return new RecordedAbsenceView(
              one.entry().number(),
              absence.from(),
              absence.to(),
              plain(absence.days().days()),
              absence.kind());
        })
        .toList();
  }

  static List<AbsenceTotalView> totals(InductionReading reading) {
    var plan = reading.plan();
    return plan == null
        ? List.of()
        : plan.parts().stream()
            .map(part ->
                new AbsenceTotalView(
                    part.number(),
                    plain(part.absence().days()),
                    plain(part.absence().warning()),
                    plain(part.absence().threshold()),
                    part.absence().isExtending()))
            .toList();
  }

  static List<RecordedLeaveView> leaves(Ledger ledger) {
    return ledger.standing(LeaveRecorded.class).stream()
        .map(one ->
            new RecordedLeaveView(
                one.entry().number(),
                one.fact().kind(),
                one.fact().from(),
                one.fact().to(),
                plain(one.fact().days().days()),
                LedgerFacts.choice(ledger, one.root())
                    .map(chosen -> chosen.extend() ? LeaveChoice.EXTEND : LeaveChoice.DECLINE)
                    .orElse(LeaveChoice.PENDING)))
        .toList();
  }

  /** To four places, without zeros that say nothing. */
  static BigDecimal plain(Rational number) {
    var shown = number.rounded(4).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }
}
