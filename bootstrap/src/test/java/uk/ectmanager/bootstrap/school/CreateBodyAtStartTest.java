package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.CreateAppropriateBody;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;

class CreateBodyAtStartTest {

  private final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final CreateBodyAtStart create =
      new CreateBodyAtStart(
          new CreateAppropriateBody(
              bodies, new CountingIds(), new Journal(new CountingIds(), clock)),
          clock,
          new PrintStream(printed, true, StandardCharsets.UTF_8));

  @Test
  void nothing_is_created_when_nothing_is_asked_for() {
    create.run(new NewBodySettings(null, null, null, null, null, null, null, null));
    assertThat(bodies.recorded()).isEmpty();
    assertThat(printed.size()).isZero();
  }

  @Test
  void a_body_is_created_once_and_each_start_says_so_in_one_line() {
    var settings =
        new NewBodySettings(
            "Northmoor Teaching School Hub",
            "TEACHING_SCHOOL_HUB",
            "Induction team",
            "team@hub.example",
            null,
            "Ada",
            "Example",
            "ada@hub.example");
    create.run(settings);
    create.run(settings);
    assertThat(bodies.recorded()).hasSize(1);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Created the appropriate body Northmoor Teaching School Hub; its first administrator is"
                + " invited by mail.",
            "The appropriate body Northmoor Teaching School Hub is there already.");
  }

  @Test
  void wrong_settings_are_refused_with_a_sentence_each_that_names_the_setting() {
    assertThatThrownBy(() ->
            create.run(
                new NewBodySettings("Northmoor", "club", "A", "x", null, null, "B", "b@b.example")))
        .isInstanceOf(CreateBodyAtStart.UnusableBody.class)
        .hasMessageContaining("--ect.operator.create-body.kind: The kind must be one of")
        .hasMessageContaining("--ect.operator.create-body.contact-email: Enter an e-mail address")
        .hasMessageContaining(
            "--ect.operator.create-body.administrator-first-name: Enter a first name.");
    assertThat(bodies.recorded()).isEmpty();
  }

  @Test
  void the_analysis_of_the_failed_start_is_the_message() {
    var failure = new CreateBodyAtStart.UnusableBody("That is wrong.");
    assertThat(new UnusableBodyAnalyzer().analyze(failure))
        .extracting(analysis -> analysis == null ? "" : analysis.getDescription())
        .isEqualTo("That is wrong.");
  }
}
