package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.CurrentHolders.Employed;
import uk.ectmanager.application.ect.CurrentHolders.Holder;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Verification;

/** Each step of a registration: success, each problem, and two people at once. */
class RegistrationStepsTest {

  private final RegistrationScene scene = new RegistrationScene();

  private Result<Registration> saveTeacher(AsRead asRead, @Nullable String trn) {
    return scene
        .teacherSaver()
        .handle(
            scene.lead(),
            new SaveTeacherSection.Command(
                asRead,
                new TeacherSection.Entry(
                    RegistrationType.NEW,
                    null,
                    "Ada",
                    "Example",
                    null,
                    "ada@school.example",
                    LocalDate.of(2000, 2, 29),
                    trn,
                    trn == null,
                    "AB 12 34 56 C")));
  }

  private Result<Registration> saveContract(AsRead asRead, @Nullable AccountId tutor) {
    return scene
        .contractSaver()
        .handle(
            scene.lead(),
            new SaveContractSection.Command(
                asRead,
                new ContractSection.Entry(
                    "Teacher",
                    ContractKind.PERMANENT,
                    AnEct.START,
                    null,
                    new BigDecimal(5),
                    null,
                    List.of("Year 3"),
                    tutor,
                    null,
                    null)));
  }

  private Result<Registration> saveAddress(AsRead asRead) {
    return scene
        .addressSaver()
        .handle(
            scene.lead(),
            new SaveAddressSection.Command(
                asRead,
                new AddressSection.Entry(
                    "2 Example Street", null, null, "Exampleton", null, "M1 1AE", null)));
  }

  private QtsCheck.Entry clear() {
    return new QtsCheck.Entry(
        true, LocalDate.of(2026, 7, 1), false, false, EarlierOutcome.NONE, null);
  }

  @Test
  void a_registration_goes_from_draft_to_authorisation() {
    var asRead =
        scene.asRead(
            done(
                scene
                    .starter()
                    .handle(scene.lead(), new StartRegistration.Command(RegistrationScene.HERE))));
    asRead = scene.asRead(done(saveTeacher(asRead, "12/34567")));
    asRead = scene.asRead(done(saveContract(asRead, AnEct.TUTOR)));
    asRead =
        scene.asRead(
            done(
                scene
                    .trainingSaver()
                    .handle(
                        scene.lead(),
                        new SaveTrainingSection.Command(
                            asRead,
                            new TrainingSection.Entry(
                                "Anywhere", List.of("Art"), List.of("5 to 11"), null)))));
    asRead = scene.asRead(done(saveAddress(asRead)));
    asRead =
        scene.asRead(
            done(
                scene
                    .programmeSaver()
                    .handle(
                        scene.lead(),
                        new SaveProgrammeSection.Command(
                            asRead,
                            new ProgrammeSection.Entry(
                                ProgrammeKind.PROVIDER_LED,
                                "lead-one",
                                "partner-one",
                                null,
                                null)))));
    asRead =
        scene.asRead(
            done(
                scene
                    .postSaver()
                    .handle(
                        scene.lead(),
                        new SavePostSection.Command(
                            asRead,
                            new PostSection.Entry(
                                InductionSetting.MAINTAINED_SCHOOL,
                                AnEct.post().checklist(),
                                null,
                                null)))));
    asRead =
        scene.asRead(
            done(scene.confirmer().handle(scene.lead(), new ConfirmRegistration.Command(asRead))));
    asRead =
        scene.asRead(
            done(
                scene
                    .registrationSigner()
                    .handle(scene.head(), new SignRegistration.Command(asRead, 1))));
    asRead =
        scene.asRead(
            done(
                scene
                    .checker()
                    .handle(scene.officer(), new RecordQtsCheck.Command(asRead, clear()))));
    var authorised =
        done(
            scene
                .authoriser()
                .handle(
                    scene.officer(),
                    new AuthoriseRegistration.Command(asRead, null, BodyRelations.NONE)));
    assertThat(authorised).isInstanceOf(Registration.Authorised.class);
    assertThat(scene.stored(asRead)).isEqualTo(authorised);
    assertThat(scene.registrations.recorded())
        .extracting(recorded -> recorded.event().getClass().getSimpleName())
        .containsExactly(
            "RegistrationStarted",
            "SectionSaved",
            "SectionSaved",
            "SectionSaved",
            "SectionSaved",
            "SectionSaved",
            "SectionSaved",
            "RegistrationConfirmed",
            "RegistrationSigned",
            "QtsCheckRecorded",
            "EctAuthorised");
    assertThat(scene.registrations.recorded().toString())
        .doesNotContain("Ada", "AB123456C", "2000-02-29", "2 Example Street");
  }

  @Test
  void a_school_must_be_there_and_authorised() {
    var starter = scene.starter();
    assertThat(
            problems(
                starter.handle(
                    scene.bodyAdministrator(),
                    new StartRegistration.Command(RegistrationScene.PENDING))))
        .containsExactly("SCHOOL_NOT_AUTHORISED input.schoolId");
    assertThat(
            problems(
                starter.handle(
                    scene.lead(), new StartRegistration.Command(new SchoolId(new UUID(0, 99))))))
        .containsExactly("NOT_FOUND input.schoolId");
  }

  @Test
  void a_stale_revision_is_told_with_whatever_else_is_wrong() {
    var draft = scene.given(AnEct.number(1).draft());
    var stale = new AsRead(draft.id(), draft.revision() - 1);
    assertThat(problems(saveTeacher(stale, "nonsense")))
        .containsExactly("STALE_REVISION input.revision", "INVALID input.trn");
    assertThat(problems(saveAddress(new AsRead(draft.id(), draft.revision() + 1))))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(problems(saveAddress(new AsRead(new EctId(new UUID(0, 9)), 1))))
        .containsExactly("NOT_FOUND input.registrationId");
  }

  @Test
  void of_two_saves_at_the_same_instant_one_is_a_conflict() {
    var draft = scene.given(AnEct.number(1).draft());
    var first = scene.registrations.find(draft.id()).orElseThrow();
    done(saveAddress(draft));
    Versioned<Registration> late = first.with(AnEct.number(1).awaiting());
    assertThatThrownBy(() -> scene.registrations.save(late, List.of()))
        .isInstanceOf(StaleAggregate.class);
    assertThat(scene.stored(draft)).isInstanceOf(Registration.Draft.class);
  }

  @Test
  void two_signatures_leave_one() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var command = new SignRegistration.Command(awaiting, 1);
    done(scene.registrationSigner().handle(scene.head(), command));
    assertThat(problems(scene.registrationSigner().handle(scene.head(), command)))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.registrationId");
    var now = scene.asRead(scene.stored(awaiting));
    assertThat(
            problems(
                scene
                    .registrationSigner()
                    .handle(scene.head(), new SignRegistration.Command(now, 1))))
        .containsExactly("WRONG_STATE input.registrationId");
  }

  @Test
  void a_known_trn_is_refused_without_telling_of_another_school() {
    scene.given(AnEct.number(1).draft());
    scene.given(AnEct.number(2).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).authorised());
    scene.given(AnEct.number(3).refused());
    var mine = scene.given(AnEct.number(9).empty());
    var here = saveTeacher(mine, "1000001");
    assertThat(problems(here)).containsExactly("TRN_KNOWN input.trn");
    assertThat(here.problems().getFirst().message()).contains("This school", "a draft");
    var elsewhere = saveTeacher(mine, "1000002");
    assertThat(problems(elsewhere)).containsExactly("TRANSFER_OFFERED input.trn");
    assertThat(elsewhere.problems().getFirst().message())
        .contains("transfer")
        .doesNotContain("Fen", "authorised.", "Southfen");
    scene.given(
        AnEct.number(4)
            .called("Zoe", "Other")
            .at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN)
            .authorised());
    scene.given(AnEct.number(5).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).pending());
    var somebodyElse = saveTeacher(mine, "1000005");
    assertThat(problems(somebodyElse)).containsExactly("TRN_KNOWN input.trn");
    assertThat(somebodyElse.problems().getFirst().message())
        .contains("signed and waiting", "Ask Southfen")
        .doesNotContain("Fen School");
    var free = scene.asRead(done(saveTeacher(mine, "1000003")));
    assertThat(problems(saveTeacher(free, "1000003"))).isEmpty();
  }

  @Test
  void a_teacher_who_is_here_is_on_the_list_and_one_who_left_is_offered_as_a_transfer() {
    var other = scene.given(AnEct.number(1).authorised());
    var mine = scene.given(AnEct.number(9).empty());
    var begun = saveTeacher(mine, "1000001");
    assertThat(problems(begun)).containsExactly("TRN_KNOWN input.trn");
    assertThat(begun.problems().getFirst().message()).contains("on your school's list");
    // Employed until today and no longer known to be elsewhere: still here.
    scene.holders.put(other.id(), holder(new Employed(RegistrationScene.HERE, scene.desk.today())));
    assertThat(problems(saveTeacher(mine, "1000001"))).containsExactly("TRN_KNOWN input.trn");
    // Left yesterday, for whichever school or none.
    var left = new Employed(RegistrationScene.HERE, scene.desk.today().minusDays(1));
    scene.holders.put(other.id(), holder(left));
    assertThat(problems(saveTeacher(mine, "1000001")))
        .containsExactly("TRANSFER_OFFERED input.trn");
    scene.holders.put(other.id(), holder(left, new Employed(RegistrationScene.ELSEWHERE, null)));
    var offered = saveTeacher(mine, "1000001");
    assertThat(problems(offered)).containsExactly("TRANSFER_OFFERED input.trn");
    assertThat(offered.problems().getFirst().message())
        .contains("where they were before")
        .doesNotContain("Fen");
    // Back again.
    scene.holders.put(other.id(), holder(left, new Employed(RegistrationScene.HERE, null)));
    assertThat(problems(saveTeacher(mine, "1000001"))).containsExactly("TRN_KNOWN input.trn");
  }

  @Test
  void a_teacher_whom_another_school_registered_may_be_on_the_list_too() {
    var other =
        scene.given(
            AnEct.number(2).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).authorised());
    var mine = scene.given(AnEct.number(9).empty());
    scene.holders.put(other.id(), holder(new Employed(RegistrationScene.HERE, null)));
    assertThat(problems(saveTeacher(mine, "1000002"))).containsExactly("TRN_KNOWN input.trn");
  }

  private static Holder holder(Employed... posts) {
    return new Holder(SomeBodies.NORTHMOOR, posts[posts.length - 1].school(), null, List.of(posts));
  }

  @Test
  void a_draft_without_trn_is_saved_and_not_confirmed() {
    var draft = scene.given(AnEct.number(1).draft());
    var saved = scene.asRead(done(saveTeacher(draft, null)));
    assertThat(
            problems(
                scene.confirmer().handle(scene.lead(), new ConfirmRegistration.Command(saved))))
        .containsExactly("TRN_MISSING teacher.trn");
  }

  @ParameterizedTest
  @CsvSource({"31, true", "32, true", "33, true", "35, false", "34, false", "44, false"})
  void a_tutor_is_of_the_school_and_may_be_one(int person, boolean may) {
    var draft = scene.given(AnEct.number(1).draft());
    assertThat(problems(saveContract(draft, scene.account(person))))
        .isEqualTo(may ? List.of() : List.of("NOT_FOUND input.tutorAccountId"));
  }

  @Test
  void a_draft_with_a_tutor_who_left_is_not_confirmed() {
    var draft = scene.given(AnEct.number(1).tutor(scene.account(99)).draft());
    assertThat(
            problems(
                scene.confirmer().handle(scene.lead(), new ConfirmRegistration.Command(draft))))
        .containsExactly("NOT_FOUND contract.tutor");
    assertThat(scene.reader().handle(scene.lead(), draft.id()).orElseThrow().incomplete())
        .hasSize(1);
  }

  @Test
  void a_signature_needs_a_recent_sign_in_and_the_present_statement() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var head = scene.head();
    scene.now.set(AnEct.NOW.plus(Duration.ofMinutes(15)));
    assertThat(
            problems(
                scene.registrationSigner().handle(head, new SignRegistration.Command(awaiting, 2))))
        .containsExactly("NOT_A_STATEMENT input.statementVersion");
    scene.now.set(AnEct.NOW.plus(Duration.ofMinutes(15)).plusMillis(1));
    assertThat(
            problems(
                scene.registrationSigner().handle(head, new SignRegistration.Command(awaiting, 1))))
        .containsExactly("REAUTHENTICATION_REQUIRED");
    assertThat(scene.stored(awaiting).state()).isEqualTo(RegistrationState.AWAITING_SIGNATURE);
  }

  @Test
  void a_signature_is_verified_and_lapses_with_a_change() {
    var signed = scene.givenSigned(AnEct.number(1));
    var verifier = scene.verifier();
    var valid =
        verifier.handle(scene.analyst(), FormKind.REGISTRATION, signed.id().value()).orElseThrow();
    assertThat(valid.valid()).isTrue();
    assertThat(scene.strangers())
        .allSatisfy(stranger ->
            assertThat(verifier.handle(stranger, FormKind.REGISTRATION, signed.id().value()))
                .isEmpty());
    assertThat(verifier.handle(scene.analyst(), FormKind.PROGRESS_REVIEW, signed.id().value()))
        .isEmpty();
    var changed = done(saveAddress(signed));
    assertThat(changed).isInstanceOf(Registration.Draft.class);
    assertThat(changed.core().lapsed()).hasSize(1);
    var lapsed =
        verifier.handle(scene.head(), FormKind.REGISTRATION, signed.id().value()).orElseThrow();
    assertThat(lapsed.valid()).isFalse();
    assertThat(lapsed.signatures()).isEmpty();
    assertThat(scene.registrations.recorded())
        .extracting(recorded -> recorded.event().getClass().getSimpleName())
        .endsWith("SectionSaved", "SignatureLapsed");
  }

  @Test
  void a_change_behind_the_back_of_the_product_is_found() {
    var signed = scene.givenSigned(AnEct.number(1));
    var genuine = (Registration.PendingAb) scene.stored(signed);
    var other = AnEct.number(1).fte("0.9").pending();
    replace(signed, new Registration.PendingAb(other.core(), genuine.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.CONTENT_CHANGED);
    replace(signed, new Registration.PendingAb(genuine.core(), other.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.SIGNATURE_BROKEN);
    var moved = (Registration.PendingAb) scene.stored(scene.givenSigned(AnEct.number(2)));
    replace(signed, new Registration.PendingAb(genuine.core(), moved.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.SIGNATURE_BROKEN);
  }

  private void replace(AsRead asRead, Registration by) {
    var read = scene.registrations.find(asRead.id()).orElseThrow();
    scene.registrations.save(read.with(by), List.of());
  }

  private List<Verification> findings(AsRead asRead) {
    return scene
        .verifier()
        .handle(scene.officer(), FormKind.REGISTRATION, asRead.id().value())
        .orElseThrow()
        .signatures()
        .stream()
        .map(one -> one.verification())
        .toList();
  }

  @Test
  void decisions_are_taken_on_a_signed_registration_alone() {
    for (var registration :
        List.of(
            AnEct.number(2).awaiting(),
            AnEct.number(3).authorised(),
            AnEct.number(4).refused(),
            AnEct.number(5).returned())) {
      var asRead = scene.given(registration);
      assertThat(
              problems(
                  scene
                      .checker()
                      .handle(scene.officer(), new RecordQtsCheck.Command(asRead, clear()))))
          .containsExactly("WRONG_STATE input.registrationId");
      assertThat(
              problems(
                  scene
                      .refuser()
                      .handle(scene.officer(), new RefuseRegistration.Command(asRead, "No."))))
          .containsExactly("WRONG_STATE input.registrationId");
    }
  }

  @Test
  void a_check_is_recorded_whatever_it_found_and_blocks() {
    var signed = scene.givenSigned(AnEct.number(1));
    var bad =
        new QtsCheck.Entry(
            false, AnEct.START.minusDays(1), true, true, EarlierOutcome.PASSED, "x".repeat(1001));
    assertThat(
            problems(
                scene.checker().handle(scene.officer(), new RecordQtsCheck.Command(signed, bad))))
        .containsExactly("TOO_LONG input.note", "DATE_IN_FUTURE input.qtsDate");
    var worst = new QtsCheck.Entry(false, null, true, true, EarlierOutcome.PASSED, "Seen.");
    var checked =
        scene.asRead(
            done(
                scene
                    .checker()
                    .handle(scene.officer(), new RecordQtsCheck.Command(signed, worst))));
    assertThat(
            problems(
                scene
                    .authoriser()
                    .handle(
                        scene.officer(),
                        new AuthoriseRegistration.Command(checked, null, BodyRelations.NONE))))
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"0, late, BACKDATED contract.startDate", "1,, REQUIRED input.backdatingReason"})
  void an_early_start_is_for_the_body_to_allow(
      int allowed, @Nullable String reason, String problem) {
    scene.settings(false, allowed);
    var friday = AnEct.number(1).starting(LocalDate.of(2026, 11, 20));
    var checked = scene.given(friday.checked());
    var command = new AuthoriseRegistration.Command(checked, reason, BodyRelations.NONE);
    assertThat(problems(scene.authoriser().handle(scene.officer(), command)))
        .containsExactly(problem);
    scene.settings(false, 1);
    var allowedNow =
        new AuthoriseRegistration.Command(checked, "Paperwork came late.", BodyRelations.NONE);
    assertThat(done(scene.authoriser().handle(scene.officer(), allowedNow)))
        .isInstanceOfSatisfying(
            Registration.Authorised.class,
            done -> assertThat(done.backdatingReason()).isEqualTo("Paperwork came late."));
  }

  @Test
  void a_return_or_refusal_needs_a_reason() {
    var signed = scene.givenSigned(AnEct.number(1));
    assertThat(
            problems(
                scene
                    .returner()
                    .handle(scene.officer(), new ReturnRegistration.Command(signed, " "))))
        .containsExactly("REQUIRED input.reason");
    assertThat(
            problems(
                scene
                    .refuser()
                    .handle(
                        scene.officer(), new RefuseRegistration.Command(signed, "x".repeat(1001)))))
        .containsExactly("TOO_LONG input.reason");
    var returned =
        done(
            scene
                .returner()
                .handle(scene.officer(), new ReturnRegistration.Command(signed, "Mend it.")));
    assertThat(returned.core().decisionReason()).isEqualTo("Mend it.");
    assertThat(scene.registrations.recorded().getLast().event())
        .isInstanceOf(RegistrationEvent.SignatureLapsed.class);
    var again = scene.givenSigned(AnEct.number(2));
    assertThat(
            done(scene
                    .refuser()
                    .handle(scene.officer(), new RefuseRegistration.Command(again, "No.")))
                .holdsTrn())
        .isFalse();
  }

  @Test
  void a_teaching_school_hub_declares_what_it_has_to_do_with_the_teacher() {
    var checked = scene.given(AnEct.number(1).checked());
    assertThat(
            problems(
                scene
                    .authoriser()
                    .handle(
                        scene.officer(), new AuthoriseRegistration.Command(checked, null, null))))
        .containsExactly("REQUIRED input.relations");
    assertThat(
            problems(
                scene
                    .authoriser()
                    .handle(
                        scene.officer(),
                        new AuthoriseRegistration.Command(
                            checked, null, new BodyRelations(false, true, false)))))
        .containsExactly("BODY_BARRED input.relations.employs");
    assertThat(scene.stored(checked).state()).isEqualTo(RegistrationState.PENDING_AB);
  }

  @Test
  void nothing_begins_in_special_measures_and_what_runs_goes_on() {
    var draft = scene.given(AnEct.number(1).draft());
    var checked = scene.given(AnEct.number(2).checked());
    var authorised = scene.given(AnEct.number(3).authorised());
    scene.inSpecialMeasures(RegistrationScene.HERE);
    assertThat(
            problems(
                scene
                    .starter()
                    .handle(scene.lead(), new StartRegistration.Command(RegistrationScene.HERE))))
        .containsExactly("SPECIAL_MEASURES input.schoolId");
    assertThat(
            problems(
                scene
                    .authoriser()
                    .handle(
                        scene.officer(),
                        new AuthoriseRegistration.Command(checked, null, BodyRelations.NONE))))
        .containsExactly("SPECIAL_MEASURES input.registrationId");
    assertThat(
            problems(
                scene.confirmer().handle(scene.lead(), new ConfirmRegistration.Command(draft))))
        .isEmpty();
    assertThat(scene.stored(authorised).state()).isEqualTo(RegistrationState.AUTHORISED);
  }

  @Test
  void an_administrator_of_the_body_undoes_an_error_while_nothing_was_submitted() {
    var authorised = scene.given(AnEct.number(1).authorised());
    var command = new UndoRegistration.Command(authorised, "The wrong teacher.");
    for (var viewer :
        List.of(scene.officer(), scene.head(), scene.lead(), scene.tutor(), scene.analyst())) {
      assertThatThrownBy(() -> scene.undoer().handle(viewer, command))
          .isInstanceOf(NotPermitted.class);
    }
    for (var stranger : scene.strangers()) {
      try {
        assertThat(problems(scene.undoer().handle(stranger, command)))
            .containsExactly("NOT_FOUND input.registrationId");
      } catch (NotPermitted never) {
        assertThat(stranger.couldEver(Permission.UNDO_REGISTRATION)).isFalse();
      }
    }
    assertThat(
            problems(
                scene
                    .undoer()
                    .handle(
                        scene.bodyAdministrator(), new UndoRegistration.Command(authorised, " "))))
        .containsExactly("REQUIRED input.reason");
    scene.submitted.add(authorised.id());
    assertThat(problems(scene.undoer().handle(scene.bodyAdministrator(), command)))
        .containsExactly("ALREADY_SUBMITTED input.registrationId");
    scene.submitted.clear();
    var undone = done(scene.undoer().handle(scene.bodyAdministrator(), command));
    assertThat(undone.state()).isEqualTo(RegistrationState.UNDONE);
    assertThat(
            problems(
                scene
                    .undoer()
                    .handle(
                        scene.bodyAdministrator(),
                        new UndoRegistration.Command(scene.asRead(undone), "Again."))))
        .containsExactly("WRONG_STATE input.registrationId");
  }
}
