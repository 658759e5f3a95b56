package uk.ectmanager.application.induction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Mentor;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.Told;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** Builds inductions with safe defaults; different numbers give different ECTs. */
public final class AnInduction {

  /** The appropriate body of every induction built here. */
  public static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0, 0xb0d1));

  /** The school of every induction built here. */
  public static final SchoolId SCHOOL = new SchoolId(new UUID(0, 0x5c01));

  private AnInduction() {}

  /** The ECT with that number. */
  public static EctId ect(int number) {
    return new EctId(new UUID(0xec7L, number));
  }

  /** Begun full-time on 1 September 2026 and not planned yet. */
  public static Induction begun(int number) {
    return new Induction(
        ect(number),
        BODY,
        SCHOOL,
        List.of(Spell.open(SCHOOL, LocalDate.of(2026, 9, 1), Fte.FULL_TIME)),
        List.of(),
        Set.of());
  }

  /** The same with one review due on that day and a later assessment. */
  public static Induction withReviewDue(int number, LocalDate due) {
    var begun = begun(number);
    return new Induction(
        begun.id(),
        begun.body(),
        begun.school(),
        begun.spells(),
        List.of(
            new ReportSlot(
                ReportKind.PROGRESS_REVIEW,
                1,
                1,
                LocalDate.of(2026, 9, 1),
                due,
                ReportDates.dueOn(due),
                false),
            new ReportSlot(
                ReportKind.FORMAL_ASSESSMENT,
                1,
                3,
                LocalDate.of(2026, 9, 1),
                due.plusDays(200),
                ReportDates.dueOn(due.plusDays(200)),
                true)),
        Set.of());
  }

  /** Every shape there is: unplanned, planned, released, ended, part-time with changes. */
  public static List<Induction> everyShape() {
    var due = LocalDate.of(2026, 12, 18);
    var changed =
        new Induction(
            ect(4),
            BODY,
            SCHOOL,
            List.of(
                new Spell(
                    SCHOOL,
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2025, 7, 31),
                    Fte.of("1/3"),
                    List.of(new FteChange(LocalDate.of(2025, 1, 6), Fte.of("0.8")))),
                Spell.open(SCHOOL, LocalDate.of(2025, 9, 1), Fte.of("0.6"))),
            List.of(),
            Set.of(1, 2, 4));
    return List.of(
        begun(1),
        withReviewDue(2, due),
        withReviewDue(3, due).released(1),
        changed,
        changed(changed));
  }

  /** With another tutor, mentor and programme since, a correction, and a change still to come. */
  private static Induction changed(Induction before) {
    var by = new Author(AnAccount.id(31), "Tom Tutor", Instant.parse("2025-10-01T09:00:00Z"));
    var ledger =
        before
            .ledger()
            .with(
                new ContractChanged(
                    3,
                    LocalDate.of(2025, 9, 8),
                    Fte.of("0.7"),
                    AnAccount.id(32),
                    new Mentor("Mia Example", new EmailAddress("mia@school.example")),
                    new Programme(Programme.Delivery.PROVIDER_LED, "lead", "partner")),
                null,
                "told late",
                by)
            .with(new PostEnded(3, LocalDate.of(2026, 7, 17), true), null, null, by)
            .with(new RecordedFact.Struck(), 5, "stays after all", by)
            .with(
                new RecordedFact.AbsenceRecorded(
                    Absence.on(LocalDate.of(2025, 9, 9), HalfDays.of("0.5"))),
                null,
                null,
                by)
            .with(
                new RecordedFact.LeaveRecorded(
                    LeaveKind.MATERNITY,
                    LocalDate.of(2025, 9, 10),
                    LocalDate.of(2025, 9, 12),
                    HalfDays.of("2.5")),
                null,
                null,
                by)
            .with(new RecordedFact.LeaveChosen(8, true, LocalDate.of(2025, 9, 13)), null, null, by)
            .with(
                new RecordedFact.LeaveRecorded(
                    LeaveKind.CARERS, LocalDate.of(2025, 10, 1), null, HalfDays.NONE),
                null,
                null,
                by)
            .with(
                new RecordedFact.Extended(
                    new Extension(
                        ExtensionKind.APPROPRIATE_BODY,
                        Rational.of("0.1"),
                        LocalDate.of(2025, 9, 13),
                        2,
                        "illness")),
                null,
                null,
                by)
            .with(
                new RecordedFact.Reduced(
                    new Reduction.ForExperience(
                        Rational.of("4.5"), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1))),
                null,
                null,
                by)
            .with(
                new RecordedFact.Reduced(
                    new Reduction.EarlyCompletion(
                        LocalDate.of(2028, 9, 1), LocalDate.of(2025, 9, 1), null)),
                null,
                null,
                by)
            .with(
                new RecordedFact.LeadNamed(new LeadSchool(LocalDate.of(2025, 9, 1), SCHOOL)),
                null,
                null,
                by)
            .with(
                new RecordedFact.PriorServed(
                    PriorInduction.elsewhere(Rational.of("1.3"), HalfDays.of("4.5"))),
                null,
                null,
                by)
            .with(
                new RecordedFact.Undone(LocalDate.of(2025, 9, 14)), null, "the wrong teacher", by);
    for (var kind :
        List.of(
            new PostKind.Supply(LocalDate.of(2026, 7, 3)),
            new PostKind.Supply(null),
            new PostKind.NotInTerms(Rational.of(3, 4), Rational.of("1.5")))) {
      var post =
          new RecordedFact.PostBegan(
              SCHOOL, LocalDate.of(2026, 9, 1), null, Fte.FULL_TIME, null, kind);
      ledger = ledger.with(post, null, null, by);
      ledger = ledger.with(new RecordedFact.Struck(), ledger.revision(), "not so", by);
    }
    return new Induction(
            ect(5),
            before.body(),
            ledger,
            before.posting(),
            before.nextTurn(),
            new Told(Set.of(1), Set.of(2), Set.of()),
            before.slots(),
            before.releasedTerms())
        .onDay(LocalDate.of(2025, 9, 2))
        .next();
  }
}
