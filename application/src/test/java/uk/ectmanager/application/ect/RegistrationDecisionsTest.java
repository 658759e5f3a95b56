package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Result;

/** What the appropriate body records and decides on a registration that was signed. */
class RegistrationDecisionsTest {

  private final RegistrationScene scene = new RegistrationScene();

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
                      .handle(scene.officer(), new RecordQtsCheck.Command(asRead, Typing.clear()))))
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

  @Test
  void the_kind_of_post_is_told_on_authorising() {
    var checked = scene.given(AnEct.number(1).checked());
    var late = new PostKind.SupplyEntry(true, AnEct.START);
    var terms = new PostKind.TermsEntry(new BigDecimal("0.75"), new BigDecimal("7"));
    assertThat(problems(authorise(checked, new PostKind.Entry(late, terms))))
        .containsExactly(
            "OUT_OF_RANGE input.notInTerms.minimumTerms",
            "DATE_IN_FUTURE input.supply.agreedOn",
            "BACKDATED input.supply.agreedOn",
            "INVALID input.notInTerms");
    var agreed = new PostKind.SupplyEntry(true, LocalDate.of(2026, 11, 20));
    done(authorise(checked, new PostKind.Entry(agreed, null)));
    assertThat(scene.registrations.recorded().getLast().event())
        .isInstanceOfSatisfying(
            RegistrationEvent.EctAuthorised.class,
            event ->
                assertThat(event.postKind())
                    .isEqualTo(new PostKind.Supply(LocalDate.of(2026, 11, 20))));
  }

  private Result<Registration> authorise(RegistrationDesk.AsRead checked, PostKind.Entry kind) {
    return scene
        .authoriser()
        .handle(
            scene.officer(),
            new AuthoriseRegistration.Command(checked, null, BodyRelations.NONE, kind));
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
