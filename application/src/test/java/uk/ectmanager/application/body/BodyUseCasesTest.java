package uk.ectmanager.application.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class BodyUseCasesTest {

  private final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  private final CountingIds ids = new CountingIds();
  private final Journal journal =
      new Journal(ids, InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")));
  private final CreateAppropriateBody create = new CreateAppropriateBody(bodies, ids, journal);
  private final ChangeBodySettings change = new ChangeBodySettings(bodies, journal);
  private final CreateAppropriateBody.Command command =
      new CreateAppropriateBody.Command(
          "Northmoor Teaching School Hub",
          "teaching-school-hub",
          "Induction team",
          "team@hub.example",
          null,
          "Ada",
          "Example",
          "ada@hub.example");

  @Test
  void an_operator_creates_a_body_and_its_administrator_is_told_of() {
    var outcome = done(create.handle(operator(), command));
    assertThat(outcome.isNew()).isTrue();
    assertThat(outcome.body().kind()).isEqualTo(AppropriateBodyKind.TEACHING_SCHOOL_HUB);
    assertThat(bodies.recorded())
        .extracting(RecordedEvent::event)
        .singleElement()
        .isInstanceOfSatisfying(
            BodyEvent.AppropriateBodyCreated.class,
            event -> assertThat(event.administratorEmail().value()).isEqualTo("ada@hub.example"));
  }

  @Test
  void the_same_name_again_changes_nothing() {
    var first = done(create.handle(operator(), command)).body();
    var again = done(create.handle(operator(), command));
    assertThat(again).isEqualTo(new CreateAppropriateBody.Outcome(first, false));
    assertThat(bodies.recorded()).hasSize(1);
  }

  @Test
  void everything_wrong_with_a_new_body_is_told_at_once() {
    var wrong = new CreateAppropriateBody.Command(" ", "club", null, "x", "y", "", "Example", null);
    assertThat(create.handle(operator(), wrong).problems())
        .extracting(problem -> problem.code() + " " + String.join(".", problem.path()))
        .containsExactly(
            "REQUIRED input.name",
            "INVALID input.kind",
            "REQUIRED input.contactName",
            "INVALID input.contactEmail",
            "INVALID input.contactPhone",
            "REQUIRED input.administrator.firstName",
            "REQUIRED input.administrator.email");
  }

  @ParameterizedTest
  @EnumSource(names = "OPERATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_creates_a_body(Role role) {
    assertThatThrownBy(
            () -> create.handle(AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))), command))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_administrator_changes_settings_and_contact() {
    bodies.add(SomeBodies.northmoor(), List.of());
    var changed = done(change.handle(administrator(), settings(1, 0)));
    assertThat(changed.settings()).isEqualTo(new BodySettings(0, true, 5));
    assertThat(changed.settingsRevision()).isEqualTo(2);
    assertThat(bodies.find(NORTHMOOR).orElseThrow().value()).isEqualTo(changed);
    assertThat(codes(change.handle(administrator(), settings(1, 0))))
        .containsExactly(ProblemCode.STALE_REVISION);
  }

  @Test
  void every_wrong_setting_is_told_at_once_and_nothing_changes() {
    bodies.add(SomeBodies.northmoor(), List.of());
    var wrong = new ChangeBodySettings.Command(NORTHMOOR, 1, 21, false, -1, "", "x", "telephone");
    assertThat(change.handle(administrator(), wrong).problems())
        .extracting(problem -> String.join(".", problem.path()))
        .containsExactly(
            "input.alignmentSchoolDays",
            "input.backdatingWorkingDays",
            "input.contactName",
            "input.contactEmail",
            "input.contactPhone");
    assertThat(bodies.recorded()).isEmpty();
  }

  @Test
  void another_body_is_not_there() {
    bodies.add(SomeBodies.northmoor(), List.of());
    bodies.add(SomeBodies.southfen(), List.of());
    var foreign =
        new ChangeBodySettings.Command(SOUTHFEN, 1, 0, true, 0, "A", "a@hub.example", null);
    assertThat(codes(change.handle(administrator(), foreign)))
        .containsExactly(ProblemCode.NOT_FOUND);
    var absent = AViewer.at(Role.AB_ADMINISTRATOR, SomeBodies.NATIONAL);
    assertThat(codes(change.handle(absent, settings(1, 0)))).containsExactly(ProblemCode.NOT_FOUND);
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_changes_settings(Role role) {
    bodies.add(SomeBodies.northmoor(), List.of());
    assertThatThrownBy(() ->
            change.handle(
                AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))), settings(1, 0)))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_administrator_elsewhere_who_only_reads_here_may_not_change() {
    bodies.add(SomeBodies.northmoor(), List.of());
    var viewer =
        AViewer.with(
            Grant.at(Role.AB_ANALYST, NORTHMOOR), Grant.at(Role.AB_ADMINISTRATOR, SOUTHFEN));
    assertThatThrownBy(() -> change.handle(viewer, settings(1, 0)))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void of_two_who_change_at_once_one_is_stale() {
    bodies.add(SomeBodies.northmoor(), List.of());
    var read = bodies.find(NORTHMOOR).orElseThrow();
    done(change.handle(administrator(), settings(1, 0)));
    assertThatThrownBy(() -> bodies.save(read, List.of())).isInstanceOf(StaleAggregate.class);
  }

  @Test
  void the_directory_tells_in_whose_name_mail_is_sent() {
    bodies.add(SomeBodies.northmoor(), List.of());
    var directory = new BodyDirectory(bodies);
    assertThat(directory.find(NORTHMOOR)).contains(SomeBodies.northmoor());
    assertThat(directory.sender(NORTHMOOR).name()).isEqualTo("Northmoor Teaching School Hub");
    assertThat(directory.findAll(List.of())).isEmpty();
    assertThatThrownBy(() -> directory.sender(SOUTHFEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(BodyDirectory.office(SomeBodies.northmoor()).address())
        .isEqualTo("team@hub.example");
  }

  private static ChangeBodySettings.Command settings(int revision, int alignment) {
    return new ChangeBodySettings.Command(
        NORTHMOOR, revision, alignment, true, 5, "Bo Example", "bo@hub.example", "01632 960002");
  }

  private static Viewer operator() {
    return AViewer.with(Grant.everywhere(Role.OPERATOR));
  }

  private static Viewer administrator() {
    return AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR);
  }

  private static List<ProblemCode> codes(Result<AppropriateBody> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
