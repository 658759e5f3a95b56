package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Result;

/** Who may do and see what with a registration, role by role and place by place. */
class RegistrationPermissionsTest {

  private final RegistrationScene scene = new RegistrationScene();

  /** Every step with the permission it takes and the state it is tried in. */
  enum Step {
    TEACHER(Permission.DRAFT_REGISTRATION),
    CONTRACT(Permission.DRAFT_REGISTRATION),
    TRAINING(Permission.DRAFT_REGISTRATION),
    ADDRESS(Permission.DRAFT_REGISTRATION),
    PROGRAMME(Permission.DRAFT_REGISTRATION),
    CONFIRM(Permission.DRAFT_REGISTRATION),
    SIGN(Permission.SIGN_REGISTRATION),
    CHECK(Permission.DECIDE_REGISTRATION),
    AUTHORISE(Permission.DECIDE_REGISTRATION),
    RETURN(Permission.DECIDE_REGISTRATION),
    REFUSE(Permission.DECIDE_REGISTRATION);

    final Permission permission;

    Step(Permission permission) {
      this.permission = permission;
    }
  }

  private Registration before(Step step) {
    var ect = AnEct.number(1);
    return switch (step) {
      case TEACHER, CONTRACT, TRAINING, ADDRESS, PROGRAMME, CONFIRM -> ect.draft();
      case SIGN -> ect.awaiting();
      case CHECK, AUTHORISE, RETURN, REFUSE -> ect.checked();
    };
  }

  private Result<Registration> take(Step step, Viewer viewer, AsRead asRead) {
    return switch (step) {
      case TEACHER ->
          scene
              .teacherSaver()
              .handle(
                  viewer,
                  new SaveTeacherSection.Command(
                      asRead,
                      new TeacherSection.Entry(
                          RegistrationType.NEW,
                          null,
                          "Ada",
                          "Example",
                          null,
                          "ada@school.example",
                          LocalDate.of(2000, 1, 1),
                          "1000001",
                          false,
                          null)));
      case CONTRACT ->
          scene
              .contractSaver()
              .handle(
                  viewer,
                  new SaveContractSection.Command(
                      asRead,
                      new ContractSection.Entry(
                          "Teacher",
                          ContractKind.PERMANENT,
                          AnEct.START,
                          null,
                          null,
                          BigDecimal.ONE,
                          List.of("Year 3"),
                          AnEct.TUTOR,
                          null,
                          null)));
      case TRAINING ->
          scene
              .trainingSaver()
              .handle(
                  viewer,
                  new SaveTrainingSection.Command(
                      asRead,
                      new TrainingSection.Entry(
                          "Anywhere", List.of("Art"), List.of("5 to 11"), null)));
      case ADDRESS ->
          scene
              .addressSaver()
              .handle(
                  viewer,
                  new SaveAddressSection.Command(
                      asRead,
                      new AddressSection.Entry("1", null, null, "Town", null, "M1 1AE", null)));
      case PROGRAMME ->
          scene
              .programmeSaver()
              .handle(
                  viewer,
                  new SaveProgrammeSection.Command(
                      asRead,
                      new ProgrammeSection.Entry(
                          ProgrammeKind.SCHOOL_LED, null, null, "Fi", "fi@school.example")));
      case CONFIRM -> scene.confirmer().handle(viewer, new ConfirmRegistration.Command(asRead));
      case SIGN ->
          scene.registrationSigner().handle(viewer, new SignRegistration.Command(asRead, 1));
      case CHECK ->
          scene
              .checker()
              .handle(
                  viewer,
                  new RecordQtsCheck.Command(
                      asRead,
                      new QtsCheck.Entry(true, null, false, false, EarlierOutcome.NONE, null)));
      case AUTHORISE ->
          scene
              .authoriser()
              .handle(viewer, new AuthoriseRegistration.Command(asRead, null, BodyRelations.NONE));
      case RETURN -> scene.returner().handle(viewer, new ReturnRegistration.Command(asRead, "x"));
      case REFUSE -> scene.refuser().handle(viewer, new RefuseRegistration.Command(asRead, "x"));
    };
  }

  private Viewer as(Role role) {
    return switch (role) {
      case INDUCTION_TUTOR -> scene.tutor();
      case ECT -> scene.ect(1);
      case OPERATOR,
          SYSTEM,
          AB_ADMINISTRATOR,
          AB_OFFICER,
          AB_ANALYST,
          HEADTEACHER,
          INDUCTION_LEAD,
          SCHOOL_ADMINISTRATOR,
          PARTNER ->
          AViewer.as(role, SomeBodies.NORTHMOOR, RegistrationScene.HERE);
    };
  }

  static Stream<Arguments> stepsAndRoles() {
    return Stream.of(Step.values())
        .flatMap(step -> Stream.of(Role.values()).map(role -> Arguments.of(step, role)));
  }

  @ParameterizedTest
  @MethodSource("stepsAndRoles")
  void a_step_is_taken_by_the_roles_of_its_permission_and_no_other(Step step, Role role) {
    var asRead = scene.given(before(step));
    var viewer = as(role);
    if (step.permission.roles().contains(role)) {
      assertThat(problems(take(step, viewer, asRead))).isEmpty();
    } else {
      assertThatThrownBy(() -> take(step, viewer, asRead)).isInstanceOf(NotPermitted.class);
      assertThat(scene.stored(asRead)).isEqualTo(before(step));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_of_another_school_or_body_takes_a_step(Step step) {
    var asRead = scene.given(before(step));
    for (var stranger : scene.strangers()) {
      if (stranger.couldEver(step.permission)) {
        assertThat(problems(take(step, stranger, asRead)))
            .containsExactly("NOT_FOUND input.registrationId");
      } else {
        assertThatThrownBy(() -> take(step, stranger, asRead)).isInstanceOf(NotPermitted.class);
      }
    }
    assertThat(scene.stored(asRead)).isEqualTo(before(step));
  }

  @ParameterizedTest
  @EnumSource
  void a_registration_is_started_by_the_roles_that_draft_at_their_own_school(Role role) {
    var viewer = as(role);
    var here = new StartRegistration.Command(RegistrationScene.HERE);
    if (!Permission.DRAFT_REGISTRATION.roles().contains(role)) {
      assertThatThrownBy(() -> scene.starter().handle(viewer, here))
          .isInstanceOf(NotPermitted.class);
      return;
    }
    assertThat(problems(scene.starter().handle(viewer, here))).isEmpty();
    var elsewhere = new StartRegistration.Command(RegistrationScene.ELSEWHERE);
    assertThat(problems(scene.starter().handle(viewer, elsewhere)))
        .containsExactly("NOT_FOUND input.schoolId");
  }

  @Test
  void a_tutor_writes_what_they_started_and_what_is_assigned_to_them() {
    var started =
        RegistrationScene.done(
            scene
                .starter()
                .handle(scene.otherTutor(), new StartRegistration.Command(RegistrationScene.HERE)));
    assertThat(problems(take(Step.ADDRESS, scene.otherTutor(), scene.asRead(started)))).isEmpty();
    var others = scene.given(AnEct.number(1).draft());
    assertThat(problems(take(Step.ADDRESS, scene.otherTutor(), others)))
        .containsExactly("NOT_FOUND input.registrationId");
    scene.settings(true, 0);
    assertThat(problems(take(Step.ADDRESS, scene.otherTutor(), others))).isEmpty();
  }

  @Test
  void a_school_administrator_sees_nothing_once_it_is_confirmed() {
    var draft = scene.given(AnEct.number(1).draft());
    var reading = scene.reader().handle(scene.administrator(), draft.id()).orElseThrow();
    assertThat(reading.personal()).isFalse();
    for (var registration :
        List.of(
            AnEct.number(2).awaiting(),
            AnEct.number(3).pending(),
            AnEct.number(4).authorised(),
            AnEct.number(5).refused())) {
      var asRead = scene.given(registration);
      assertThat(scene.reader().handle(scene.administrator(), asRead.id())).isEmpty();
      assertThat(problems(take(Step.ADDRESS, scene.administrator(), asRead)))
          .containsExactly("NOT_FOUND input.registrationId");
    }
    var returned = scene.given(AnEct.number(6).returned());
    assertThat(scene.reader().handle(scene.administrator(), returned.id())).isPresent();
  }

  @Test
  void each_state_is_read_by_those_whom_it_concerns() {
    var draft = scene.given(AnEct.number(1).draft());
    var awaiting = scene.given(AnEct.number(2).awaiting());
    var authorised = scene.given(AnEct.number(3).authorised());
    var returned = scene.given(AnEct.number(4).returned());
    var ids = Set.of(draft.id(), awaiting.id(), authorised.id(), returned.id());
    for (var all : List.of(scene.tutor(), scene.lead(), scene.head(), scene.bodyAdministrator())) {
      assertThat(scene.reader().handle(all, ids)).containsOnlyKeys(ids);
    }
    for (var body : List.of(scene.officer(), scene.analyst())) {
      assertThat(scene.reader().handle(body, ids))
          .containsOnlyKeys(awaiting.id(), authorised.id(), returned.id());
    }
    assertThat(scene.reader().handle(scene.otherTutor(), ids)).isEmpty();
    assertThat(scene.reader().handle(scene.ect(3), ids)).containsOnlyKeys(authorised.id());
    assertThat(scene.strangers())
        .allSatisfy(stranger -> assertThat(scene.reader().handle(stranger, ids)).isEmpty());
  }

  @Test
  void personal_details_and_the_check_are_for_some() {
    var checked = scene.given(AnEct.number(1).checked());
    assertThat(scene.reader().handle(scene.analyst(), checked.id()).orElseThrow())
        .satisfies(reading -> {
          assertThat(reading.personal()).isFalse();
          assertThat(reading.qts()).isFalse();
        });
    assertThat(scene.reader().handle(scene.officer(), checked.id()).orElseThrow())
        .satisfies(reading -> {
          assertThat(reading.personal()).isTrue();
          assertThat(reading.qts()).isTrue();
        });
    assertThat(scene.reader().handle(scene.head(), checked.id()).orElseThrow())
        .satisfies(reading -> {
          assertThat(reading.personal()).isTrue();
          assertThat(reading.qts()).isFalse();
        });
  }
}
