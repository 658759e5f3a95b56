package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** Each step of a registration: success, each problem, and two people at once. */
class RegistrationStepsTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final Typing typing = new Typing(scene);

  @Test
  void a_registration_goes_from_draft_to_authorisation() {
    var asRead =
        scene.asRead(
            done(
                scene
                    .starter()
                    .handle(scene.lead(), new StartRegistration.Command(RegistrationScene.HERE))));
    asRead = scene.asRead(done(typing.saveTeacher(asRead, "12/34567")));
    asRead = scene.asRead(done(typing.saveContract(asRead, AnEct.TUTOR)));
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
    asRead = scene.asRead(done(typing.saveAddress(asRead)));
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
                    .handle(scene.officer(), new RecordQtsCheck.Command(asRead, Typing.clear()))));
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
    assertThat(problems(typing.saveTeacher(stale, "nonsense")))
        .containsExactly("STALE_REVISION input.revision", "INVALID input.trn");
    assertThat(problems(typing.saveAddress(new AsRead(draft.id(), draft.revision() + 1))))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(problems(typing.saveAddress(new AsRead(new EctId(new UUID(0, 9)), 1))))
        .containsExactly("NOT_FOUND input.registrationId");
  }

  @Test
  void of_two_saves_at_the_same_instant_one_is_a_conflict() {
    var draft = scene.given(AnEct.number(1).draft());
    var first = scene.registrations.find(draft.id()).orElseThrow();
    done(typing.saveAddress(draft));
    Versioned<Registration> late = first.with(AnEct.number(1).awaiting());
    assertThatThrownBy(() -> scene.registrations.save(late, List.of()))
        .isInstanceOf(StaleAggregate.class);
    assertThat(scene.stored(draft)).isInstanceOf(Registration.Draft.class);
  }

  @Test
  void a_draft_without_trn_is_saved_and_not_confirmed() {
    var draft = scene.given(AnEct.number(1).draft());
    var saved = scene.asRead(done(typing.saveTeacher(draft, null)));
    assertThat(
            problems(
                scene.confirmer().handle(scene.lead(), new ConfirmRegistration.Command(saved))))
        .containsExactly("TRN_MISSING teacher.trn");
  }

  @ParameterizedTest
  @CsvSource({"31, true", "32, true", "33, true", "35, false", "34, false", "44, false"})
  void a_tutor_is_of_the_school_and_may_be_one(int person, boolean may) {
    var draft = scene.given(AnEct.number(1).draft());
    assertThat(problems(typing.saveContract(draft, scene.account(person))))
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
}
