package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.TrsStub;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * The QTS check by the Teaching Record System on the started product: while it is down registration
 * goes on and the check waits, visibly, and is tried again; each of its behaviours comes to one
 * clear outcome.
 */
class TeachingRecordSystemIT {

  private static final String WAITING =
      "{ waitingQtsChecks(first: 50) { edges { node { since attempts lastFailure lastTriedAt"
          + " nextTryAt registration { id state teacher { lastName } } } } } }";
  private static final String REGISTRATION =
      " id revision state contract { startDate } qtsCheck { checkedBy source clear mergedInto"
          + " qtsDate problems { code } } waitingQtsCheck { attempts lastFailure nextTryAt } ";
  private static final String CLARKE = "9000003";
  private static final LocalDate CLARKE_BORN = LocalDate.of(1999, 3, 3);
  private static final String DREW = "9000004";
  private static final String PROHIBITED =
      "[{\"endDate\":null,\"alertType\":{\"alertCategory\":{\"alertCategoryId\":"
          + "\"b2b19019-b165-47a3-8745-3297ff152581\",\"name\":\"Prohibition from teaching\"}}}]";
  private static final String QTS = "{\"holdsFrom\":\"2020-07-01\"}";

  @Test
  void registration_goes_on_whatever_the_teaching_record_system_does(@TempDir Path folder) {
    try (var trs = new TrsStub()) {
      trs.behave(TrsStub.json(503, "{}"));
      try (var product = EmbeddedProduct.start(folder.resolve("data"), trs.settings())) {
        var officer = new Browser(product.base());
        officer.signIn("officer@oakfield.example", "induction-demo");
        var clarke = registration(officer, CLARKE);

        waitsVisibly(product, officer, clarke);
        signedWhileDown(product, officer);
        trs.record(CLARKE, person(CLARKE, "Clarke", CLARKE_BORN, QTS, "RequiredToComplete", "[]"));
        trs.behave();
        checkedOnceItIsBack(officer, clarke);
        eachAnswerHasItsOutcome(trs, officer, clarke);
        eachFailureIsToldAndTriedAgain(trs, officer, clarke);
        byHandInstead(trs, officer, clarke);
      }
    }
  }

  @Test
  void without_it_a_check_is_made_by_hand_alone_and_by_itself_once_it_is_set_up(
      @TempDir Path folder) {
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var officer = new Browser(product.base());
      officer.signIn("officer@oakfield.example", "induction-demo");
      var clarke = registration(officer, CLARKE);

      assertThat(officer.data(WAITING, Map.of()).get("edges")).isEmpty();
      assertThat(
              officer.refusal(
                  asking(), input("registrationId", clarke, "revision", revision(officer, clarke))))
          .containsExactly("WRONG_STATE input.registrationId");
    }
    try (var trs = new TrsStub()) {
      trs.record(CLARKE, person(CLARKE, "Clarke", CLARKE_BORN, QTS, "RequiredToComplete", "[]"));
      try (var product = EmbeddedProduct.start(folder.resolve("data"), trs.settings())) {
        var officer = new Browser(product.base());
        officer.signIn("officer@oakfield.example", "induction-demo");
        checkedOnceItIsBack(officer, registration(officer, CLARKE));
      }
    }
  }

  private static void waitsVisibly(EmbeddedProduct product, Browser officer, String clarke) {
    var row =
        Waiting.until(
            "a second attempt",
            () -> row(officer, clarke),
            found -> found != null && found.path("attempts").asInt() >= 2);
    assertThat(row.get("lastFailure").asString()).isEqualTo("SERVER_ERROR");
    assertThat(row.get("nextTryAt").asString()).isNotEmpty();
    assertThat(row.at("/registration/state").asString()).isEqualTo("PENDING_AB");
    assertThat(officer.get("/actuator/health/readiness").body()).contains("UP");
    var head = new Browser(product.base());
    head.signIn("head@harbour.example", "induction-demo");
    assertThat(read(head, clarke).path("waitingQtsCheck").isNull()).isTrue();
    assertThat(head.ask(WAITING, Map.of()).at("/errors/0/extensions/code").asString())
        .isEqualTo("FORBIDDEN");
  }

  /** Signing, returning and everything else goes on; the check of what is signed waits as well. */
  private static void signedWhileDown(EmbeddedProduct product, Browser officer) {
    var head = new Browser(product.base());
    head.signIn("head@harbour.example", "induction-demo");
    var drew = registration(head, DREW);
    head.change(
        "mutation($input: SignRegistrationInput!) { signRegistration(input: $input) {"
            + " registration { state } problems { code } } }",
        input("registrationId", drew, "revision", revision(head, drew), "statementVersion", 1));
    Waiting.until("the check of the one just signed", () -> row(officer, drew), row -> row != null);
    officer.change(
        "mutation($input: ReturnRegistrationInput!) { returnRegistration(input: $input) {"
            + " registration { state } problems { code } } }",
        input(
            "registrationId",
            drew,
            "revision",
            revision(officer, drew),
            "reason",
            "Please correct the post title."));
    Waiting.until("nothing to wait for", () -> row(officer, drew), row -> row == null);
  }

  private static void checkedOnceItIsBack(Browser officer, String clarke) {
    var found =
        Waiting.until(
            "the check", () -> read(officer, clarke), one -> !one.path("qtsCheck").isNull());
    assertThat(found.at("/qtsCheck/clear").asBoolean()).as(found.toString()).isTrue();
    assertThat(found.at("/qtsCheck/source").asString()).isEqualTo("TEACHING_RECORD_SYSTEM");
    assertThat(found.at("/qtsCheck/checkedBy").asString()).isEqualTo("Teaching Record System");
    Waiting.until("nothing to wait for", () -> row(officer, clarke), row -> row == null);
  }

  private static void eachAnswerHasItsOutcome(TrsStub trs, Browser officer, String clarke) {
    var start = LocalDate.parse(read(officer, clarke).at("/contract/startDate").asString());
    var outcomes = new LinkedHashMap<TrsStub.Behaviour, String>();
    outcomes.put(TrsStub.json(404, "{\"errorCode\":10001}"), "RECORD_MISMATCH");
    outcomes.put(told("Somebody", QTS, "Passed", PROHIBITED), "RECORD_MISMATCH");
    outcomes.put(TrsStub.json(410, "{\"errorCode\":10058}"), "RECORD_DEACTIVATED");
    outcomes.put(told("Clarke", "null", "None", "[]"), "QTS_NOT_HELD");
    outcomes.put(
        told("Clarke", "{\"holdsFrom\":\"" + start.plusDays(1) + "\"}", "None", "[]"),
        "QTS_AFTER_START");
    outcomes.put(told("Clarke", QTS, "None", PROHIBITED), "PROHIBITED");
    outcomes.put(told("Clarke", QTS, "Exempt", "[]"), "EXEMPT");
    outcomes.put(told("Clarke", QTS, "Passed", "[]"), "EARLIER_OUTCOME");
    outcomes.put(told("Clarke", QTS, "Failed", "[]"), "EARLIER_OUTCOME");
    outcomes.put(told("Clarke", QTS, "FailedInWales", "[]"), "EARLIER_OUTCOME");
    outcomes.put(told("Clarke", QTS, "InProgress", "[]"), "INDUCTION_IN_PROGRESS");
    outcomes.put(
        merged("9100003", TrsStub.person("9100003", "Clarke", CLARKE_BORN, QTS, "None", "[]")),
        "RECORD_MERGED");
    outcomes.forEach((behaviour, code) -> {
      trs.behave(behaviour);
      var checked = ask(officer, clarke);
      assertThat(codes(checked)).as(checked.toString()).containsExactly(code);
      assertThat(
              officer.refusal(
                  "mutation($input: AuthoriseRegistrationInput!) { authoriseRegistration(input:"
                      + " $input) { problems { code path } } }",
                  input("registrationId", clarke, "revision", checked.get("revision").asInt())))
          .anyMatch(problem -> problem.startsWith(code));
    });
    assertThat(read(officer, clarke).at("/qtsCheck/mergedInto").asString()).isEqualTo("9100003");
    trs.behave();
    assertThat(codes(ask(officer, clarke))).isEmpty();
  }

  private static void eachFailureIsToldAndTriedAgain(TrsStub trs, Browser officer, String clarke) {
    var failures = new LinkedHashMap<TrsStub.Behaviour, String>();
    failures.put(TrsStub.json(429, "{}", "Retry-After", "1"), "RATE_LIMITED");
    failures.put(TrsStub.json(500, "{}"), "SERVER_ERROR");
    failures.put(TrsStub.json(400, "{}"), "QUESTION_REFUSED");
    failures.put(TrsStub.json(401, "{}"), "ACCESS_REFUSED");
    failures.put(TrsStub.json(403, "{\"errorCode\":10040}"), "ACCESS_REFUSED");
    failures.put(TrsStub.json(200, "{\"trn\":\"9000003\",\"last"), "UNREADABLE_ANSWER");
    failures.put(TrsStub.reply(200, "text/html", "<p>Wait</p>"), "UNREADABLE_ANSWER");
    failures.put(TrsStub.json(200, " ".repeat(300_000)), "ANSWER_TOO_LARGE");
    failures.put(told("Clarke", QTS, "Dreaming", "[]"), "UNKNOWN_VALUE");
    failures.put(trs.silence(), "TIMED_OUT");
    failures.put(exchange -> exchange.close(), "UNREACHABLE");
    failures.put(TrsStub.json(308, "{}", "Location", "/v3/persons/9100003"), "MERGED_REPEATEDLY");
    failures.forEach((behaviour, failure) -> {
      trs.behave(behaviour);
      officer.change(
          asking(), input("registrationId", clarke, "revision", revision(officer, clarke)));
      Waiting.until(
          failure,
          () -> read(officer, clarke).at("/waitingQtsCheck/lastFailure").asString(""),
          failure::equals);
      assertThat(read(officer, clarke).at("/qtsCheck/clear").asBoolean()).isTrue();
    });
  }

  private static void byHandInstead(TrsStub trs, Browser officer, String clarke) {
    trs.behave(trs.silence());
    var recorded =
        officer.change(
            "mutation($input: RecordQtsCheckInput!) { recordQtsCheck(input: $input) { registration"
                + " {"
                + REGISTRATION
                + "} problems { code } } }",
            input(
                "registrationId",
                clarke,
                "revision",
                revision(officer, clarke),
                "identityMatches",
                true,
                "qtsDate",
                "2020-07-01",
                "prohibited",
                false,
                "exempt",
                false,
                "earlierOutcome",
                "NONE"));
    assertThat(recorded.at("/registration/qtsCheck/source").asString()).isEqualTo("OFFICER");
    Waiting.until("nothing to wait for", () -> row(officer, clarke), row -> row == null);
  }

  // --- what it is made of ---

  private static String person(
      String trn, String lastName, LocalDate born, String qts, String status, String alerts) {
    return TrsStub.person(trn, lastName, born, qts, status, alerts);
  }

  private static TrsStub.Behaviour told(String lastName, String qts, String status, String alerts) {
    return TrsStub.json(200, person(CLARKE, lastName, CLARKE_BORN, qts, status, alerts));
  }

  private static TrsStub.Behaviour merged(String into, String person) {
    return exchange -> {
      var behaviour =
          exchange.getRequestURI().getPath().endsWith(into)
              ? TrsStub.json(200, person)
              : TrsStub.json(308, "{\"errorCode\":10059}", "Location", "/v3/persons/" + into);
      behaviour.answer(exchange);
    };
  }

  private static String asking() {
    return "mutation($input: CheckQtsNowInput!) { checkQtsNow(input: $input) { registration { id"
        + " revision waitingQtsCheck { attempts } } problems { code path } } }";
  }

  /** Has it asked; answers the registration with the check that came of it. */
  private static JsonNode ask(Browser officer, String registration) {
    var revision = revision(officer, registration);
    var asked =
        officer.change(asking(), input("registrationId", registration, "revision", revision));
    assertThat(asked.at("/registration/id").asString()).isEqualTo(registration);
    return Waiting.until(
        "the answer",
        () -> read(officer, registration),
        one -> one.get("revision").asInt() > revision && one.path("waitingQtsCheck").isNull());
  }

  private static List<String> codes(JsonNode registration) {
    var codes = new ArrayList<String>();
    registration
        .at("/qtsCheck/problems")
        .values()
        .forEach(problem -> codes.add(problem.get("code").asString()));
    return codes;
  }

  private static @Nullable JsonNode row(Browser officer, String registration) {
    for (var edge : officer.data(WAITING, Map.of()).get("edges").values()) {
      if (edge.at("/node/registration/id").asString("").equals(registration)) {
        return edge.get("node");
      }
    }
    return null;
  }

  private static JsonNode read(Browser browser, String registration) {
    return browser
        .ask(
            "query($id: ID!) { node(id: $id) { ... on Registration {" + REGISTRATION + "} } }",
            Map.of("id", registration))
        .at("/data/node");
  }

  private static int revision(Browser browser, String registration) {
    return read(browser, registration).get("revision").asInt();
  }

  private static String registration(Browser browser, String trn) {
    return browser
        .data(
            "query($trn: String!) { ects(first: 1, search: $trn) { edges { node { registration { id"
                + " } } } } }",
            Map.of("trn", trn))
        .at("/edges/0/node/registration/id")
        .asString();
  }
}
