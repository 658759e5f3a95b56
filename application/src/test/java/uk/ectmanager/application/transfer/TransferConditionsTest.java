package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.transfer.TransferStage.ECT;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.HERE;
import static uk.ectmanager.application.transfer.TransferStage.asRead;
import static uk.ectmanager.application.transfer.TransferStage.done;
import static uk.ectmanager.application.transfer.TransferStage.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/** What the new body and the new school must be like, and what the plan tells of the new school. */
class TransferConditionsTest {

  private final TransferStage stage = new TransferStage();

  @Test
  void a_teaching_school_hub_declares_its_relations_to_the_teacher() {
    var released = released();
    assertThat(problems(complete(released, null))).containsExactly("REQUIRED input.relations");
    assertThat(problems(complete(released, new BodyRelations(true, true, true))))
        .containsExactly(
            "BODY_BARRED input.relations.recommendedForQts",
            "BODY_BARRED input.relations.employs",
            "BODY_BARRED input.relations.inductionAtItsSchool");
    assertThat(stage.induction().body()).isEqualTo(SomeBodies.NORTHMOOR);
    var completed = done(complete(released, BodyRelations.NONE));
    assertThat(completed)
        .isInstanceOfSatisfying(
            Transfer.Completed.class,
            one -> assertThat(one.admission().relations()).isEqualTo(BodyRelations.NONE));
  }

  @Test
  void a_body_is_asked_within_its_own_schools_too() {
    var signed = stage.signedNearby();
    assertThat(
            problems(
                stage.complete.handle(
                    stage.officer(),
                    new CompleteTransfer.Command(
                        asRead(signed),
                        stage.leaving(),
                        null,
                        new BodyRelations(false, true, false)))))
        .containsExactly("BODY_BARRED input.relations.employs");
  }

  @Test
  void nobody_begins_at_a_school_in_special_measures() {
    var released = released();
    stage.specialMeasures(ELSEWHERE, true);
    assertThat(problems(complete(released, BodyRelations.NONE)))
        .containsExactly("SPECIAL_MEASURES input.transferId");
    stage.specialMeasures(ELSEWHERE, false);
    assertThat(problems(complete(released, BodyRelations.NONE))).isEmpty();
  }

  @Test
  void nor_does_anybody_ask_from_there() {
    stage.specialMeasures(ELSEWHERE, true);
    assertThat(
            problems(
                stage.request.handle(
                    stage.tutorElsewhere(),
                    stage.command(
                        ELSEWHERE, "1000001", "2000-02-29", "Example", AnAccount.id(44)))))
        .containsExactly("SPECIAL_MEASURES input.schoolId");
  }

  @Test
  void a_state_school_has_no_national_body() {
    var released = released();
    stage.kind(SomeBodies.SOUTHFEN, AppropriateBodyKind.NATIONAL_BODY);
    assertThat(problems(complete(released, null)))
        .containsExactly("BODY_NOT_FOR_SCHOOL input.transferId");
    done(
        stage.withdraw.handle(
            stage.tutorElsewhere(), new WithdrawTransfer.Command(asRead(released))));
    assertThat(
            problems(
                stage.request.handle(
                    stage.tutorElsewhere(),
                    stage.command(
                        ELSEWHERE, "1000001", "2000-02-29", "Example", AnAccount.id(44)))))
        .containsExactly("BODY_NOT_FOR_SCHOOL input.schoolId");
  }

  // 30 days absent in the autumn extend part 1 beyond term 3; who stays would serve them by 13
  // October 2022 (examples 29 and 30 of the reference). The ECT leaves with term 3 instead: at the
  // new school the extension takes a whole term of employment, to 19 December 2022 (L12).
  @Test
  void an_extension_at_a_new_school_takes_a_term_there_and_the_stored_plan_says_so() {
    absent();
    assertThat(stage.plan(stage.today()).parts().getFirst().end())
        .isEqualTo(LocalDate.of(2022, 10, 13));
    stage.on("2022-07-25");
    var asked = done(stage.request.handle(stage.tutorElsewhere(), inSeptember()));
    var signed =
        done(stage.sign.handle(stage.headElsewhere(), new SignTransfer.Command(asRead(asked), 1)));
    var released =
        done(
            stage.release.handle(
                stage.officer(),
                new ReleaseTransfer.Command(
                    asRead(signed), new Leavings.Entry(LocalDate.of(2022, 7, 25), true, null))));
    stage.deliver();
    done(complete(released, BodyRelations.NONE));
    stage.deliver();
    assertThat(stage.induction().posts().all())
        .extracting(post -> post.school())
        .containsExactly(HERE, ELSEWHERE);
    var part = stage.plan(stage.today()).parts().getFirst();
    assertThat(part.end()).isEqualTo(LocalDate.of(2022, 12, 19));
    assertThat(part.reasons())
        .filteredOn(reason -> reason.rule() == Rule.NEW_SCHOOL)
        .singleElement()
        .satisfies(reason ->
            assertThat(reason.sentence())
                .contains(
                    "at least 1 calendar term of employment there",
                    "1 September 2022 to 19 December 2022"));
    assertThat(stage.induction().slots())
        .filteredOn(slot -> slot.kind() == ReportKind.FORMAL_ASSESSMENT)
        .first()
        .satisfies(slot -> assertThat(slot.dates().due()).isEqualTo(LocalDate.of(2022, 12, 19)));
  }

  // --- what it is made of ---

  private void absent() {
    var by = new Author(AnAccount.id(31), "Toni Tutor", stage.clock.instant());
    var found = stage.inductions.find(ECT).orElseThrow();
    var recorded =
        done(
            found
                .value()
                .record(
                    new Recording(
                        new AbsenceRecorded(
                            new Absence(
                                LocalDate.of(2021, 10, 4),
                                LocalDate.of(2021, 11, 19),
                                HalfDays.ofDays(30),
                                AbsenceKind.AD_HOC)),
                        null,
                        "told late"),
                    by));
    stage.inductions.save(found.with(recorded.next()), List.of());
  }

  private static RequestTransfer.Command inSeptember() {
    return new RequestTransfer.Command(
        ELSEWHERE,
        "1000001",
        LocalDate.of(2000, 2, 29),
        "Example",
        null,
        new ContractSection.Entry(
            "Teacher of history",
            ContractKind.PERMANENT,
            LocalDate.of(2022, 9, 1),
            null,
            null,
            BigDecimal.ONE,
            List.of("Key stage 3"),
            AnAccount.id(44),
            null,
            null));
  }

  private Transfer released() {
    var signed = stage.signed();
    stage.on("2022-04-04");
    var released =
        done(
            stage.release.handle(
                stage.officer(), new ReleaseTransfer.Command(asRead(signed), stage.leaving())));
    stage.deliver();
    return released;
  }

  private Result<Transfer> complete(Transfer transfer, @Nullable BodyRelations relations) {
    return stage.complete.handle(
        stage.officerElsewhere(),
        new CompleteTransfer.Command(
            asRead(transfer), new Leavings.Entry(null, false, null), null, relations));
  }
}
