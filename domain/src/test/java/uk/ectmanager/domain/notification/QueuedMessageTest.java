package uk.ectmanager.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;

class QueuedMessageTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Recipient ADA =
      Recipient.of(
          new AccountId(new UUID(0, 1)),
          new PersonName("Ada", "Example"),
          new EmailAddress("ada@school.example"));
  private static final BodyContact BODY =
      new BodyContact(null, "North Body", new EmailAddress("help@north.example"), null);

  @ParameterizedTest
  @EnumSource
  void every_template_refuses_a_message_that_lacks_one_of_its_parameters(MessageTemplate template) {
    var all = all(template);
    assertThat(message(template, all, lines(template)).parameters()).hasSameSizeAs(all);
    for (var missing : template.required()) {
      var fewer = new EnumMap<>(all);
      fewer.remove(missing);
      assertThatThrownBy(() -> message(template, fewer, lines(template)))
          .hasMessageContaining(missing.name());
      fewer.put(missing, "  \n");
      assertThatThrownBy(() -> message(template, fewer, lines(template)))
          .hasMessageContaining(missing.name());
    }
  }

  @Test
  void a_parameter_that_the_template_does_not_know_is_refused() {
    var parameters = all(MessageTemplate.PASSWORD_RESET);
    parameters.put(MessageParameter.REASON, "why not");
    assertThatThrownBy(() -> message(MessageTemplate.PASSWORD_RESET, parameters, List.of()))
        .hasMessageContaining("REASON");
  }

  @Test
  void a_digest_needs_lines_and_others_have_none() {
    assertThatThrownBy(() ->
            message(
                MessageTemplate.REPORT_REMINDERS, all(MessageTemplate.REPORT_REMINDERS), List.of()))
        .hasMessageContaining("lines");
    assertThatThrownBy(() ->
            message(
                MessageTemplate.PASSWORD_RESET, all(MessageTemplate.PASSWORD_RESET), List.of("x")))
        .hasMessageContaining("lines");
  }

  @Test
  void a_link_is_only_for_an_account() {
    var stranger = Recipient.withoutAccount("Bo", new EmailAddress("bo@school.example"));
    assertThatThrownBy(() ->
            QueuedMessage.waiting(
                "k",
                Channel.MAIL,
                stranger,
                MessageTemplate.PASSWORD_RESET,
                all(MessageTemplate.PASSWORD_RESET),
                List.of(),
                "/",
                BODY,
                NOW))
        .hasMessageContaining("account");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "//evil.example", "/a b", "/a\r\nBcc: x", "/\\evil.example"})
  void a_path_stays_in_the_product(String path) {
    assertThatThrownBy(() ->
            QueuedMessage.waiting(
                "k",
                Channel.MAIL,
                ADA,
                MessageTemplate.PASSWORD_RESET,
                all(MessageTemplate.PASSWORD_RESET),
                List.of(),
                path,
                BODY,
                NOW))
        .hasMessageContaining("path");
  }

  @Test
  void nothing_typed_by_people_starts_a_new_line_but_a_reason() {
    var parameters = all(MessageTemplate.SCHOOL_REFUSED);
    parameters.put(MessageParameter.SCHOOL, "A\r\nBcc: all@school.example\u2028x\u0085y");
    parameters.put(MessageParameter.REASON, "first\r\nsecond\rthird\u0007");
    var message = message(MessageTemplate.SCHOOL_REFUSED, parameters, List.of());
    assertThat(message.parameters())
        .containsEntry(MessageParameter.SCHOOL, "A Bcc: all@school.example x y")
        .containsEntry(MessageParameter.REASON, "first\nsecond\nthird");
    assertThat(new Recipient(null, "Eve\r\nBcc: x", "eve@school.example").name())
        .isEqualTo("Eve Bcc: x");
  }

  @Test
  void what_was_told_is_dropped_when_sent_and_no_text_of_it_shows_personal_data() {
    var message =
        message(
            MessageTemplate.REPORT_REMINDERS,
            all(MessageTemplate.REPORT_REMINDERS),
            List.of("Progress review 2 of Ada Example"));
    assertThat(message.sent(NOW).parameters()).isEmpty();
    assertThat(message.sent(NOW).lines()).isEmpty();
    assertThat(message.toString() + message.recipient()).doesNotContain("Ada", "school.example");
    assertThat(Recipient.withoutAccount("Bo", new EmailAddress("bo@school.example")).toString())
        .doesNotContain("Bo", "bo@");
  }

  @Test
  void pauses_double_from_a_minute_to_an_hour_and_end_after_48_hours() {
    var message =
        message(MessageTemplate.PASSWORD_RESET, all(MessageTemplate.PASSWORD_RESET), List.of());
    var minutes = new long[] {1, 2, 4, 8, 16, 32, 60, 60};
    for (var expected : minutes) {
      message = message.attempted();
      assertThat(RetryPolicy.STANDARD.next(message, NOW, 0))
          .contains(NOW.plus(Duration.ofMinutes(expected)));
      var latest = RetryPolicy.STANDARD.next(message, NOW, 1).orElseThrow();
      assertThat(latest)
          .isBetween(
              NOW.plus(Duration.ofMinutes(expected)),
              NOW.plus(Duration.ofSeconds(Math.min(expected * 75, 3600))));
    }
    for (var i = 0; i < 100; i++) {
      message = message.attempted();
    }
    var almost = NOW.plus(Duration.ofDays(2)).minusMillis(1);
    assertThat(RetryPolicy.STANDARD.next(message, almost, 0))
        .contains(almost.plus(Duration.ofHours(1)));
    assertThat(RetryPolicy.STANDARD.next(message, almost.plusMillis(1), 0))
        .isEqualTo(Optional.empty());
  }

  private static EnumMap<MessageParameter, String> all(MessageTemplate template) {
    var parameters = new EnumMap<MessageParameter, String>(MessageParameter.class);
    template.required().forEach(parameter -> parameters.put(parameter, "some text"));
    template.optional().forEach(parameter -> parameters.put(parameter, "some text"));
    parameters.computeIfPresent(MessageParameter.RECIPIENT_ROLE, (_, _) -> "ECT");
    return parameters;
  }

  private static List<String> lines(MessageTemplate template) {
    return template.hasLines() ? List.of("one") : List.of();
  }

  private static QueuedMessage message(
      MessageTemplate template, Map<MessageParameter, String> parameters, List<String> lines) {
    return QueuedMessage.waiting(
        "k", Channel.MAIL, ADA, template, parameters, lines, "/", BODY, NOW);
  }
}
