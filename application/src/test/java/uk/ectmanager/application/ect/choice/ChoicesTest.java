package uk.ectmanager.application.ect.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.ChoiceScene;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.Result;

/** Lists that a body extends, and registrations that choose from them. */
class ChoicesTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final ChoiceScene choices = new ChoiceScene(scene);

  private Result<Choice> add(ChoiceKind kind, String label, @Nullable ProgrammeKind programme) {
    return choices
        .adder()
        .handle(
            scene.bodyAdministrator(),
            new AddChoice.Command(SomeBodies.NORTHMOOR, kind, label, programme));
  }

  private Result<?> train(AsRead asRead, String institute, @Nullable String other, String subject) {
    return scene
        .trainingSaver()
        .handle(
            scene.lead(),
            new SaveTrainingSection.Command(
                asRead,
                new TrainingSection.Entry(
                    institute, other, List.of(subject), List.of("11 to 16"), null)));
  }

  @Test
  void a_registration_chooses_from_the_lists_of_its_own_body() {
    var draft = scene.given(AnEct.number(1).empty());
    assertThat(problems(train(draft, "Nowhere", null, "Astronomy")))
        .containsExactly("NOT_FOUND input.institute", "NOT_FOUND input.subjects.0");
    done(add(ChoiceKind.SUBJECT, "Astronomy", null));
    assertThat(problems(train(draft, "Other", null, "astronomy")))
        .containsExactly("REQUIRED input.otherInstitute");
    assertThat(problems(train(draft, "Anywhere", "Nowhere", "astronomy")))
        .containsExactly("INVALID input.otherInstitute");
    done(train(draft, "other", "Nowhere College", "astronomy"));
    var training = Objects.requireNonNull(scene.stored(draft).content().training());
    assertThat(training.subjects()).containsExactly("Astronomy");
    assertThat(training.instituteName()).isEqualTo("Nowhere College");
  }

  @Test
  void what_was_retired_stays_in_old_forms() {
    var draft = scene.given(AnEct.number(1).draft());
    var other = scene.given(AnEct.number(2).empty());
    done(
        choices
            .retirer()
            .handle(
                scene.bodyAdministrator(),
                new RetireChoice.Command(SomeBodies.NORTHMOOR, ChoiceKind.SUBJECT, "mathematics")));
    assertThat(problems(train(draft, "University of Somewhere", null, "Mathematics"))).isEmpty();
    assertThat(problems(train(other, "University of Somewhere", null, "Mathematics")))
        .containsExactly("NOT_FOUND input.subjects.0");
  }

  @Test
  void an_old_programme_type_tells_who_delivers() {
    var draft = scene.given(AnEct.number(1).empty());
    var old =
        new SaveProgrammeSection.Command(
            draft,
            ProgrammeKind.PROVIDER_LED,
            "Core induction programme",
            null,
            null,
            "Fi Delity",
            "fi@school.example");
    assertThat(problems(scene.programmeSaver().handle(scene.lead(), old)))
        .contains("INVALID input.kind");
    var alone =
        new SaveProgrammeSection.Command(
            draft, null, "core-induction-programme", null, null, "Fi Delity", "fi@school.example");
    var saved =
        Objects.requireNonNull(
            done(scene.programmeSaver().handle(scene.lead(), alone)).content().programme());
    assertThat(saved.kind()).isEqualTo(ProgrammeKind.SCHOOL_LED);
    assertThat(saved.type()).isEqualTo("Core induction programme");
    assertThat(
            problems(
                scene
                    .programmeSaver()
                    .handle(
                        scene.lead(),
                        new SaveProgrammeSection.Command(
                            draft, null, null, null, null, null, null))))
        .containsExactly("STALE_REVISION input.revision", "REQUIRED input.kind");
    var empty = scene.given(AnEct.number(2).empty());
    assertThat(
            problems(
                scene
                    .programmeSaver()
                    .handle(
                        scene.lead(),
                        new SaveProgrammeSection.Command(
                            empty, null, null, null, null, null, null))))
        .containsExactly("REQUIRED input.kind");
  }

  @Test
  void a_provider_of_a_bodys_own_can_be_named_in_its_registrations() {
    var partner = done(add(ChoiceKind.DELIVERY_PARTNER, "Our partner", null));
    assertThat(partner.code()).isEqualTo("own-our-partner");
    var draft = scene.given(AnEct.number(1).empty());
    done(
        scene
            .programmeSaver()
            .handle(
                scene.lead(),
                new SaveProgrammeSection.Command(
                    draft,
                    ProgrammeKind.PROVIDER_LED,
                    null,
                    "lead-one",
                    partner.code(),
                    null,
                    null)));
  }

  @Test
  void everybody_reads_the_lists_of_their_own_bodies() {
    done(add(ChoiceKind.SUBJECT, "Astronomy", null));
    var query = new ListChoices.Query(Set.of(ChoiceKind.SUBJECT));
    for (var viewer : List.of(scene.lead(), scene.officer(), scene.administrator())) {
      assertThat(choices.list().handle(viewer, query))
          .extracting(Choice::label)
          .containsExactly("Art", "Astronomy", "Mathematics", "Physics");
    }
    assertThat(choices.list().handle(scene.ect(1), query))
        .extracting(Choice::label)
        .containsExactly("Art", "Mathematics", "Physics");
    assertThat(
            choices
                .list()
                .handle(scene.lead(), new ListChoices.Query(Set.of(ChoiceKind.TRAINING_INSTITUTE))))
        .extracting(Choice::label)
        .containsExactly("Anywhere", "University of Somewhere", "Other");
  }

  @Test
  void only_administrators_of_the_body_change_its_lists() {
    var add = new AddChoice.Command(SomeBodies.NORTHMOOR, ChoiceKind.SUBJECT, "Astronomy", null);
    var retire = new RetireChoice.Command(SomeBodies.NORTHMOOR, ChoiceKind.SUBJECT, "art");
    for (var viewer :
        List.of(
            scene.officer(),
            scene.analyst(),
            scene.head(),
            scene.lead(),
            scene.tutor(),
            scene.administrator(),
            scene.ect(1))) {
      assertThatThrownBy(() -> choices.adder().handle(viewer, add))
          .isInstanceOf(NotPermitted.class);
      assertThatThrownBy(() -> choices.retirer().handle(viewer, retire))
          .isInstanceOf(NotPermitted.class);
    }
    var foreign = new AddChoice.Command(SomeBodies.SOUTHFEN, ChoiceKind.SUBJECT, "Astronomy", null);
    assertThat(problems(choices.adder().handle(scene.bodyAdministrator(), foreign)))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    assertThat(Permission.MANAGE_CHOICES.roles()).hasSize(1);
  }
}
