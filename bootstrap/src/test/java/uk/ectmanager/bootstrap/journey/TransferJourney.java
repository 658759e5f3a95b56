package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.MainJourney.PASSWORD;
import static uk.ectmanager.bootstrap.journey.MainJourney.signInFromInvitation;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * An ECT moves to a school of another appropriate body, through HTTP on the started product (issue
 * 4, acceptance 1), with the dates worked out by hand.
 *
 * <p>Both bodies have the calendar of {@link RecordJourney}. Nadia North is full-time since 2
 * September 2030, the first day of term 1, and leaves on 4 April 2031, the last day of term 2: 2.0
 * FTE terms. What comes after is {@link JourneyBack}. From 28 April 2031, the first day of term 3,
 * she works 4 days a week (0.8) at the new school. Of the 3 terms of part 1 one is left: 1 / 0.8 =
 * 1.25 calendar terms, term 3 and a quarter of the 75 school days of term 4, 18.75: the 19th is
 * Thursday 25 September 2031. Part 2 takes 3 / 0.8 = 3.75 terms more, which ends with term 7, on 17
 * December 2032.
 */
abstract class TransferJourney {

  static final String OLD_ADMIN = "admin@lantern.example";
  static final String NEW_ADMIN = "admin@beacon.example";
  static final String OLD_HEAD = "head@journey.example";
  static final String OLD_TUTOR = "tutor@journey.example";
  private static final String OLD_OFFICE = "office@journey.example";
  static final String NEW_HEAD = "hanna@journey.example";
  static final String NEW_TUTOR = "thea@journey.example";
  private static final String ECT = "nadia.north@ect.example";

  private static final String TRANSFER =
      " transfer { id revision state kind ectName fromSchool fromAppropriateBody post { title }"
          + " ect { id } registration { id } reviews { id }"
          + " leaving { lastDay termsServed termsServedExact interim } }"
          + " problems { code message path } ";
  private static final String ECTS =
      "query($search: String!) { ects(first: 10, search: $search) { totalCount edges { node { id"
          + " status school { name } registration { id } reviews { id }"
          + " history(first: 50) { edges { node { what } } } } } } }";

  /** Starts the product on the storage under test with these settings; again on what it kept. */
  abstract Product start(Path folder, String... settings);

  @Test
  void an_ect_moves_to_another_appropriate_body(@TempDir Path folder) {
    try (var first = start(folder, MainJourney.OPERATOR)) {
      signInFromInvitation(first, OLD_ADMIN);
    }
    try (var product = start(folder, secondBody())) {
      signInFromInvitation(product, NEW_ADMIN);
      product.moveTo(LocalDate.of(2030, 7, 29));
      var ect = begin(product);
      product.moveTo(LocalDate.of(2031, 4, 7));
      var reviews = assertHereAndNotThere(product, ect);
      var asked = ask(product);
      var signed = sign(product, asked);
      var released = release(product, signed);
      complete(product, released);

      product.moveTo(LocalDate.of(2031, 4, 28));
      assertTheRecordMoved(product, ect, reviews);
      assertTheOldSideKeepsItsOwn(product, ect, asked.get("id").asString(), reviews);

      JourneyBack.toTheSchoolThatRegistered(product, ect);
    }
  }

  private static String[] secondBody() {
    return Arrays.stream(MainJourney.OPERATOR)
        .map(setting -> setting.replace("Lantern", "Beacon").replace("lantern", "beacon"))
        .toArray(String[]::new);
  }

  // Two bodies with a school each; the ECT is at the first.
  private static String begin(Product product) {
    var oldAdmin = person(product, OLD_ADMIN);
    var oldBody = JourneyPlaces.bodyOf(oldAdmin);
    RecordJourney.publishCalendars(oldAdmin, oldBody);
    JourneyPlaces.loadSchools(product, oldAdmin, oldBody);
    var head = JourneyPlaces.registerSchool(product, oldAdmin, oldBody);
    var school = JourneyPlaces.schoolOf(head);
    JourneyPlaces.addStaff(head, school);
    var tutor = signInFromInvitation(product, OLD_TUTOR);
    signInFromInvitation(product, OLD_OFFICE);

    var newAdmin = person(product, NEW_ADMIN);
    var newBody = JourneyPlaces.bodyOf(newAdmin);
    RecordJourney.publishCalendars(newAdmin, newBody);
    var newHead = RecordJourney.registerAnotherSchool(product, newAdmin, newBody);
    newHead.change(
        "mutation($input: AddSchoolStaffInput!) { addSchoolStaff(input: $input) "
            + "{ staff { roles } problems { code message path } } }",
        input(
            "schoolId", JourneyPlaces.schoolOf(newHead),
            "role", "INDUCTION_TUTOR",
            "firstName", "Thea",
            "lastName", "Tutor",
            "email", NEW_TUTOR));
    signInFromInvitation(product, NEW_TUTOR);

    var ect =
        MainJourney.register(product, tutor, head, oldAdmin, school, LocalDate.of(2030, 9, 2));
    signInFromInvitation(product, ECT);
    return ect;
  }

  private static int assertHereAndNotThere(Product product, String ect) {
    var here = nadia(person(product, OLD_ADMIN));
    assertThat(here.get("id").asString()).isEqualTo(ect);
    assertThat(here.get("reviews").size()).as("reviews of terms 1 and 2").isEqualTo(2);
    for (var login : List.of(NEW_ADMIN, NEW_HEAD, NEW_TUTOR)) {
      assertUnseen(person(product, login), login, ect);
    }
    return here.get("reviews").size();
  }

  private static JsonNode ask(Product product) {
    var tutor = person(product, NEW_TUTOR);
    assertThat(tutor.refusal(mutation("requestTransfer"), request(tutor, "1999-03-01", "North", 4)))
        .containsExactly("NO_MATCH input.trn");
    assertThat(tutor.refusal(mutation("requestTransfer"), request(tutor, "1999-02-28", " ", 6)))
        .as("every mistake at once")
        .contains("REQUIRED input.lastName", "OUT_OF_RANGE input.daysPerWeek");
    var asked =
        tutor
            .change(mutation("requestTransfer"), request(tutor, "1999-02-28", "NORTH", 4))
            .get("transfer");
    assertThat(
            tutor
                .change(mutation("requestTransfer"), request(tutor, "1999-02-28", "North", 4))
                .get("transfer"))
        .as("asked again")
        .isEqualTo(asked);
    assertThat(asked.get("kind").asString()).isEqualTo("BETWEEN_BODIES");
    assertThat(asked.get("ectName").asString()).isEqualTo("Nadia North");
    assertThat(asked.get("fromAppropriateBody").asString())
        .isEqualTo("Lantern Teaching School Hub");
    assertThat(asked.get("ect").isNull()).isTrue();
    assertThat(asked.get("registration").isNull()).isTrue();
    assertThat(asked.get("reviews").size()).isZero();
    assertThat(asked.get("fromSchool").isNull()).isTrue();
    assertMailed(product, NEW_HEAD, "Nadia North");
    return asked;
  }

  private static JsonNode sign(Product product, JsonNode asked) {
    var id = asked.get("id").asString();
    var head = person(product, NEW_HEAD);
    assertTask(head, "HEADTEACHER", "SIGN_TRANSFER", id);
    var signing = input("transferId", id, "revision", revision(asked), "statementVersion", 1);
    assertThat(
            person(product, NEW_TUTOR)
                .ask(mutation("signTransfer"), signing)
                .at("/errors/0/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
    var signed = head.change(mutation("signTransfer"), signing).get("transfer");
    MainJourney.assertVerified(head, id, true);
    assertThat(person(product, NEW_ADMIN).refusal(mutation("completeTransfer"), completing(signed)))
        .as("the first body has not released yet")
        .containsExactly("WRONG_STATE input.transferId");
    return signed;
  }

  private static JsonNode release(Product product, JsonNode signed) {
    var id = signed.get("id").asString();
    var admin = person(product, OLD_ADMIN);
    assertTask(admin, "AB_ADMINISTRATOR", "RELEASE_TRANSFER", id);
    assertMailed(product, OLD_ADMIN, "transfer");
    assertThat(admin.refusal(mutation("releaseTransfer"), releasing(signed, "2031-04-08")))
        .containsExactly("DATE_IN_FUTURE input.lastDay");
    var released =
        admin.change(mutation("releaseTransfer"), releasing(signed, "2031-04-04")).get("transfer");
    // Terms 1 and 2, whole and full-time.
    assertThat(released.at("/leaving/lastDay").asString()).isEqualTo("2031-04-04");
    assertThat(released.at("/leaving/termsServedExact").asString()).isEqualTo("2");
    assertThat(released.at("/leaving/interim").asString()).isEqualTo("RECEIVED");
    Waiting.until(
        "the released ECT to be unattached",
        () -> nadia(admin).get("status").asString(),
        "UNATTACHED"::equals);
    return released;
  }

  private static void complete(Product product, JsonNode released) {
    var admin = person(product, NEW_ADMIN);
    assertTask(admin, "AB_ADMINISTRATOR", "COMPLETE_TRANSFER", released.get("id").asString());
    var undeclared = fields(released);
    assertThat(admin.refusal(mutation("completeTransfer"), Map.of("input", undeclared)))
        .containsExactly("REQUIRED input.relations");
    var completed =
        admin.change(mutation("completeTransfer"), completing(released)).get("transfer");
    assertThat(completed.get("state").asString()).isEqualTo("COMPLETED");
    assertThat(admin.refusal(mutation("completeTransfer"), completing(released)))
        .as("claimed again by somebody who did not see it")
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.transferId");
    assertThat(admin.refusal(mutation("completeTransfer"), completing(completed)))
        .containsExactly("WRONG_STATE input.transferId");
    Waiting.until("the ECT at the new body", () -> count(admin), count -> count == 1);
    for (var login : List.of(ECT, OLD_HEAD, NEW_HEAD, NEW_TUTOR)) {
      assertMailed(product, login, "28 April 2031");
    }
  }

  private static void assertTheRecordMoved(Product product, String ect, int reviews) {
    var head = person(product, NEW_HEAD);
    var here = nadia(head);
    assertThat(here.get("id").asString()).as("the same ECT").isEqualTo(ect);
    assertThat(here.get("status").asString()).isEqualTo("IN_PROGRESS");
    assertThat(here.at("/school/name").asString()).startsWith("Boathouse Academy");
    assertThat(here.get("reviews").size()).isGreaterThanOrEqualTo(reviews);
    assertThat(here.at("/registration/id").asString()).isNotBlank();
    assertThat(here.toString()).contains("authorised the registration", "released");
    for (var login : List.of(NEW_HEAD, NEW_TUTOR, NEW_ADMIN, ECT)) {
      var plan =
          person(product, login)
              .data(
                  "query($id: ID!) { node(id: $id) { ... on Ect { plan(asOf: \"2031-07-25\") {"
                      + " served { exact } reports { kind number due { date } } } } } }",
                  Map.of("id", ect))
              .get("plan");
      // 2.0 and the 0.8 of term 3.
      assertThat(plan.at("/served/exact").asString()).as(login).isEqualTo("14/5");
      assertThat(assessment(plan, 1)).as(login).isEqualTo("2031-09-25");
      assertThat(assessment(plan, 2)).as(login).isEqualTo("2032-12-17");
    }
  }

  private static void assertTheOldSideKeepsItsOwn(
      Product product, String ect, String transfer, int reviews) {
    for (var login : List.of(OLD_HEAD, OLD_ADMIN)) {
      var old = person(product, login);
      assertUnseen(old, login, ect);
      assertThat(
              old.refusal(
                  "mutation($input: ReportLeavingInput!) { reportLeaving(input: $input) {"
                      + " problems { code message path } } }",
                  input("ectId", ect, "revision", 1, "lastDay", "2031-04-04")))
          .as(login + " changes nothing any more")
          .containsExactly("NOT_FOUND input.ectId");
      var left =
          old.data(
              "query($id: ID!) { node(id: $id) { ... on Transfer { state post { title }"
                  + " ect { id } registration { id } reviews { id } } } }",
              Map.of("id", transfer));
      assertThat(left.get("state").asString()).isEqualTo("COMPLETED");
      assertThat(left.get("post").isNull()).as("the new post is none of theirs").isTrue();
      assertThat(left.get("ect").isNull()).isTrue();
      assertThat(left.at("/registration/id").asString()).isNotBlank();
      assertThat(left.get("reviews").size()).isEqualTo(reviews);
    }
    for (var login : List.of(OLD_TUTOR, OLD_OFFICE)) {
      var other = person(product, login);
      assertUnseen(other, login, ect);
      assertUnseen(other, login, transfer);
    }
  }

  // --- what the journey is made of ---

  static Browser person(Product product, String login) {
    var browser = new Browser(product.base());
    browser.signIn(login, PASSWORD);
    return browser;
  }

  static JsonNode nadia(Browser browser) {
    return browser.data(ECTS, Map.of("search", "Nadia")).at("/edges/0/node");
  }

  static int count(Browser browser) {
    return browser.data(ECTS, Map.of("search", "Nadia")).get("totalCount").asInt();
  }

  static void assertUnseen(Browser browser, String login, String id) {
    assertThat(count(browser)).as(login).isZero();
    assertThat(
            browser
                .ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                .at("/data/node")
                .isNull())
        .as(login)
        .isTrue();
  }

  private static void assertMailed(Product product, String address, String words) {
    Waiting.until(
        "the mail about " + words + " to " + address,
        () -> product.mail(address),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains(words)));
  }

  private static void assertTask(Browser browser, String role, String kind, String subject) {
    Waiting.until(
        "the task " + kind,
        () ->
            browser
                .data(
                    "query($role: Role!) { dashboard(role: $role) { tasks(first: 50) { edges {"
                        + " node { kind subject { id } } } } } }",
                    Map.of("role", role))
                .toString(),
        tasks -> tasks.contains(kind) && tasks.contains(subject));
  }

  static Map<String, Object> request(Browser tutor, String born, String lastName, int daysPerWeek) {
    return request(tutor, born, lastName, daysPerWeek, "2031-04-28");
  }

  static Map<String, Object> request(
      Browser tutor, String born, String lastName, int daysPerWeek, String start) {
    var me = tutor.data("{ me { account { id } roles { school { id } } } }", Map.of());
    return input(
        "schoolId",
        me.at("/roles/0/school/id").asString(),
        "trn",
        "12 34567",
        "dateOfBirth",
        born,
        "lastName",
        lastName,
        "postTitle",
        "Teacher of mathematics",
        "kind",
        "PERMANENT",
        "startDate",
        start,
        "daysPerWeek",
        daysPerWeek,
        "keyStages",
        List.of("Key stage 3"),
        "tutorAccountId",
        me.at("/account/id").asString());
  }

  static Map<String, Object> releasing(JsonNode transfer, String lastDay) {
    var input = fields(transfer);
    input.put("lastDay", lastDay);
    input.put("interimReceived", true);
    return Map.of("input", input);
  }

  static Map<String, Object> completing(JsonNode transfer) {
    var input = fields(transfer);
    input.put(
        "relations",
        Map.of("recommendedForQts", false, "employs", false, "inductionAtItsSchool", false));
    return Map.of("input", input);
  }

  private static Map<String, Object> fields(JsonNode transfer) {
    var input = new LinkedHashMap<String, Object>();
    input.put("transferId", transfer.get("id").asString());
    input.put("revision", revision(transfer));
    return input;
  }

  static int revision(JsonNode transfer) {
    return transfer.get("revision").asInt();
  }

  static String assessment(JsonNode plan, int number) {
    return plan.get("reports")
        .valueStream()
        .filter(report -> report.get("kind").asString().equals("FORMAL_ASSESSMENT"))
        .filter(report -> report.get("number").asInt() == number)
        .map(report -> report.at("/due/date").asString())
        .findFirst()
        .orElse("");
  }

  static String mutation(String name) {
    var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
    return "mutation($input: " + type + "!) { " + name + "(input: $input) {" + TRANSFER + "} }";
  }
}
