package uk.ectmanager.adapter.notify.trs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.adapter.notify.trs.TrsServer.json;
import static uk.ectmanager.adapter.notify.trs.TrsServer.person;
import static uk.ectmanager.adapter.notify.trs.TrsServer.reply;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.application.ect.check.TeachingRecords.Answer;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.InductionStatus;
import uk.ectmanager.domain.ect.check.TeachingRecord;
import uk.ectmanager.domain.ect.check.TeachingRecord.Prohibition;
import uk.ectmanager.domain.shared.Trn;

/** Each behaviour of the other side comes to one clear answer. */
class TrsTeachingRecordsTest {

  private static final Trn TRN = new Trn("1234567");
  private static final Trn OTHER = new Trn("7654321");
  private static final LocalDate BORN = LocalDate.of(2001, 2, 3);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private final TrsServer server = new TrsServer();
  private final TrsTeachingRecords records = records("", Duration.ofSeconds(30));

  private TrsTeachingRecords records(String path, Duration timeout) {
    return new TrsTeachingRecords(
        new TrsAccess(server.url() + path, "a-secret-key", "20250627", timeout, timeout), CLOCK);
  }

  /** Asks with so little patience that a server that never answers is left soon. */
  private Answer findInHaste() throws IOException {
    try (var hasty = records("", Duration.ofMillis(700))) {
      return hasty.find(TRN, BORN);
    }
  }

  @AfterEach
  void stop() {
    records.close();
    server.close();
  }

  private void given(TrsServer.Handler handler) {
    server.given(TRN, handler);
  }

  private Answer find() {
    return records.find(TRN, BORN);
  }

  private static Answer unanswered(CheckFailure failure) {
    return new Answer.Unanswered(failure, null);
  }

  @Test
  void the_question_is_asked_as_the_api_wants_it() {
    given(json(200, person("1234567", "None", "[]")));

    assertThat(find())
        .isEqualTo(
            new Answer.Found(
                new TeachingRecord(
                    TRN,
                    "North",
                    BORN,
                    LocalDate.of(2026, 7, 1),
                    List.of(),
                    InductionStatus.NONE)));
    assertThat(server.asked())
        .containsExactly("/v3/persons/1234567?dateOfBirth=2001-02-03&include=Alerts,Induction");
    assertThat(server.headers().getFirst().getFirst("X-Api-Version")).isEqualTo("20250627");
    assertThat(server.headers().getFirst().getFirst("Authorization"))
        .isEqualTo("Bearer a-secret-key");
  }

  @ParameterizedTest
  @CsvSource({
    "None, NONE",
    "RequiredToComplete, REQUIRED_TO_COMPLETE",
    "InProgress, IN_PROGRESS",
    "Passed, PASSED",
    "Failed, FAILED",
    "FailedInWales, FAILED_IN_WALES",
    "Exempt, EXEMPT"
  })
  void each_status_is_read(String word, InductionStatus status) {
    given(json(200, person("1234567", word, "[]")));

    assertThat(find())
        .isInstanceOfSatisfying(
            Answer.Found.class, found -> assertThat(found.record().induction()).isEqualTo(status));
  }

  @Test
  void a_word_that_is_not_known_is_not_guessed() {
    given(json(200, person("1234567", "Paused", "[]")));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNKNOWN_VALUE));
  }

  @Test
  void prohibitions_are_told_from_other_alerts_by_their_category() {
    given(
        json(
            200,
            person(
                "1234567",
                "None",
                """
                [{"alertType":{"alertCategory":
                   {"alertCategoryId":"b2b19019-b165-47a3-8745-3297ff152581","name":"x"}}},
                 {"alertType":{"alertCategory":
                   {"alertCategoryId":"e8a9ee91-bf7f-4f70-bc66-a644d522384e","name":"DBS"}}},
                 {"endDate":"2030-01-31","alertType":{"alertCategory":
                   {"alertCategoryId":"0","name":"GTC Prohibition from teaching"}}}]
                """)));

    assertThat(find())
        .isInstanceOfSatisfying(
            Answer.Found.class,
            found ->
                assertThat(found.record().prohibitions())
                    .containsExactly(
                        new Prohibition(null), new Prohibition(LocalDate.of(2030, 1, 31))));
  }

  @Test
  void no_qts_is_read_as_none() {
    given(
        json(200, person("1234567", "None", "[]").replaceAll("\"qts\":\\{[^}]*}", "\"qts\":null")));

    assertThat(find())
        .isInstanceOfSatisfying(
            Answer.Found.class, found -> assertThat(found.record().qtsFrom()).isNull());
  }

  @Test
  void not_found_is_no_match_and_gone_is_deactivated() {
    assertThat(find()).isEqualTo(new Answer.NoMatch());
    given(reply(404, "", ""));
    assertThat(find()).isEqualTo(new Answer.NoMatch());
    given(reply(410, "application/problem+json", "{\"errorCode\":10058}"));
    assertThat(find()).isEqualTo(new Answer.Deactivated());
  }

  @Test
  void a_page_of_something_in_between_is_no_answer() {
    given(reply(404, "text/html", "<h1>Not found</h1>"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
    given(reply(200, "text/html", "<h1>Please wait</h1>"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
    given(reply(200, "", person("1234567", "None", "[]")));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
  }

  @Test
  void a_merged_record_is_followed_once_on_the_same_server_whatever_host_is_named() {
    given(json(308, "{}", "Location", "https://elsewhere.example/v3/persons/7654321?a=b"));
    server.given(OTHER, json(200, person("7654321", "None", "[]")));

    assertThat(find())
        .isInstanceOfSatisfying(
            Answer.Found.class, found -> assertThat(found.record().trn()).isEqualTo(OTHER));
    assertThat(server.asked()).hasSize(2);

    server.given(OTHER, json(308, "{}", "Location", "/v3/persons/1234567"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.MERGED_REPEATEDLY));
    assertThat(server.asked()).hasSize(4);

    given(json(308, "{}", "Location", "/v3/elsewhere"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
    given(json(308, "{}"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
  }

  @ParameterizedTest
  @CsvSource({
    "400, QUESTION_REFUSED",
    "401, ACCESS_REFUSED",
    "403, ACCESS_REFUSED",
    "302, QUESTION_REFUSED",
    "204, QUESTION_REFUSED",
    "429, RATE_LIMITED",
    "500, SERVER_ERROR",
    "502, SERVER_ERROR",
    "503, SERVER_ERROR"
  })
  void other_states_are_failures_of_their_kind(int status, CheckFailure failure) {
    given(status == 204 ? reply(204, "", "") : json(status, "{}"));
    assertThat(find()).isEqualTo(unanswered(failure));
  }

  @ParameterizedTest
  @CsvSource({"429, 120, 120", "503, 30, 30", "429, 'Sun, 22 Nov 2026 10:05:00 GMT', 300"})
  void retry_after_is_told_in_seconds_or_as_a_date(int status, String value, int seconds) {
    given(json(status, "{}", "Retry-After", value));
    assertThat(find())
        .isInstanceOfSatisfying(
            Answer.Unanswered.class, told -> assertThat(told.askedFor()).hasSeconds(seconds));
  }

  @Test
  void an_unreadable_retry_after_is_none() {
    given(json(429, "{}", "Retry-After", "soon"));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.RATE_LIMITED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"trn\":\"1234567\",\"lastName\":\"No",
        "[]",
        "null",
        "\"text\"",
        "{}",
        "{\"induction\":{\"status\":7}}"
      })
  void broken_json_is_no_answer(String body) {
    given(json(200, body));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"alerts\":[]|\"alerts\":null",
        "\"alerts\":[]|\"other\":[]",
        "\"alerts\":[]|\"alerts\":[{}]",
        "\"trn\":\"1234567\"|\"trn\":\"12\"",
        "\"trn\":\"1234567\"|\"trn\":null",
        "\"lastName\":\"North\"|\"lastName\":\" \"",
        "\"dateOfBirth\":\"2001-02-03\"|\"dateOfBirth\":\"03/02/2001\"",
        "\"holdsFrom\":\"2026-07-01\"|\"holdsFrom\":\"July\"",
        "\"holdsFrom\":\"2026-07-01\"|\"holdsFrom\":20260701"
      })
  void an_answer_that_lacks_what_counts_is_no_answer(String part, String instead) {
    var body = person("1234567", "None", "[]");
    assertThat(body).contains(part);
    given(json(200, body.replace(part, instead)));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREADABLE_ANSWER));
  }

  @Test
  void an_answer_beyond_any_measure_is_cut_off() {
    given(
        json(
            200,
            person("1234567", "None", "[]")
                .replace("\"a\"", "\"" + "a".repeat(TrsTeachingRecords.MOST_BYTES) + "\"")));
    assertThat(find()).isEqualTo(unanswered(CheckFailure.ANSWER_TOO_LARGE));
  }

  @Test
  void a_server_that_does_not_answer_is_waited_for_no_longer_than_allowed() throws IOException {
    given(exchange -> server.await());
    assertThat(findInHaste()).isEqualTo(unanswered(CheckFailure.TIMED_OUT));
  }

  @Test
  void a_server_that_stops_in_the_middle_of_an_answer_is_a_slow_one() throws IOException {
    given(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", TrsServer.JSON);
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"trn\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      server.await();
    });
    assertThat(findInHaste()).isEqualTo(unanswered(CheckFailure.TIMED_OUT));
  }

  @Test
  void a_slow_answer_within_the_time_counts() throws IOException {
    given(exchange -> {
      server.pause();
      json(200, person("1234567", "None", "[]")).answer(exchange);
    });
    try (var patient = records("", Duration.ofSeconds(30))) {
      assertThat(patient.find(TRN, BORN)).isInstanceOf(Answer.Found.class);
    }
  }

  @Test
  void a_connection_that_breaks_or_is_refused_is_unreachable() throws IOException {
    given(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", TrsServer.JSON);
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().flush();
      throw new IOException("gone");
    });
    assertThat(find()).isEqualTo(unanswered(CheckFailure.UNREACHABLE));

    int closed;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    try (var nobody =
        new TrsTeachingRecords(
            new TrsAccess(
                "http://127.0.0.1:" + closed,
                "key",
                "1",
                Duration.ofSeconds(30),
                Duration.ofSeconds(30)),
            CLOCK)) {
      assertThat(nobody.find(TRN, BORN)).isEqualTo(unanswered(CheckFailure.UNREACHABLE));
    }
  }

  @Test
  void the_server_may_live_below_a_path() throws IOException {
    given(json(200, person("1234567", "None", "[]")));
    try (var below = records("/trs/", Duration.ofSeconds(30))) {
      assertThat(below.find(TRN, BORN)).isInstanceOf(Answer.Found.class);
    }
    assertThat(server.asked().getFirst()).startsWith("/trs/v3/persons/1234567?");
  }

  @ParameterizedTest
  @CsvSource({
    "http://trs.example, key, 1, https",
    "ftp://trs.example, key, 1, ect.trs.url",
    "https://trs.example/?a=b, key, 1, ect.trs.url",
    "https://trs.example, ' ', 1, ect.trs.key",
    "https://trs.example, 'two words', 1, ect.trs.key",
    "https://trs.example, key, 'a\u00e9', ect.trs.version"
  })
  void unusable_settings_are_refused(String base, String key, String version, String told) {
    var second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> new TrsAccess(base, key, version, second, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }

  @Test
  void the_key_is_never_shown() {
    var second = Duration.ofSeconds(1);
    assertThat(new TrsAccess("https://trs.example/", "hidden", "1", second, second))
        .hasToString("TrsAccess[https://trs.example, 1]");
    assertThatThrownBy(() -> new TrsAccess("https://trs.example", "k", "1", Duration.ZERO, second))
        .hasMessageContaining("positive");
  }
}
