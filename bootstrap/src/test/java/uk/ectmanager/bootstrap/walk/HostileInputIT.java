package uk.ectmanager.bootstrap.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.bootstrap.access.SchemaDoors;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;
import uk.ectmanager.bootstrap.demo.Crowd;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.CrowdedProduct;
import uk.ectmanager.bootstrap.product.DemoWorld;
import uk.ectmanager.bootstrap.product.DemoWorld.Place;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.WatchedStorage;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;

/**
 * Puts hostile values into every place of every argument of every root field, as somebody who gets
 * through the door, on the running product: each is answered with a stable code or taken as plain
 * text, soon, without a trace of our code; what is refused has changed nothing, and no value ever
 * chooses which documents are changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> CODES =
      Set.of(
          "BAD_USER_INPUT",
          "UNAUTHENTICATED",
          "FORBIDDEN",
          "CONFLICT",
          "RATE_LIMITED",
          "TOO_COSTLY",
          "GRAPHQL_VALIDATION_FAILED");

  private static final String COLUMNS =
      "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
          + "EstablishmentStatus (name),PhaseOfEducation (name),Street,Town,Postcode";

  /** They end the session or lock the door; tried last, by somebody of their own. */
  private static final Set<String> AT_THE_DOOR =
      Set.of("signIn", "signOut", "reauthenticate", "requestPasswordReset", "setPassword");

  private final SoftAssertions softly = new SoftAssertions();
  private final WatchedStorage storage = new WatchedStorage();
  private final Documents documents = new Documents(SchemaDoors.schema());
  private final List<Door> doors =
      SchemaDoors.all(SchemaDoors.schema()).stream().filter(Door::ofRoot).toList();
  private final Map<Role, Caller> callers = new EnumMap<>(Role.class);
  private @Nullable Product started;
  private @Nullable Place own;

  @BeforeAll
  void start(@TempDir Path folder) {
    var product = CrowdedProduct.start(storage, folder);
    started = product;
    var crowd = Crowd.found(CrowdedProduct.context(product));
    crowd.school(0);
    crowd.ects(0, 6);
    CrowdedProduct.untilReviewsAreReleased(product);
    callers.putAll(CrowdedProduct.callers(product));
    lookAround();
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void no_value_does_harm_anywhere_in_the_schema() {
    var tried = 0;
    for (var door : doors) {
      if (!AT_THE_DOOR.contains(door.field())) {
        tried += attack(door, caller(door));
      }
    }
    var nobody = Caller.nobody(product());
    for (var door : doors) {
      if (AT_THE_DOOR.contains(door.field()) && !door.bears("signedIn")) {
        tried += attack(door, nobody);
      }
    }
    var analyst = Objects.requireNonNull(callers.get(Role.AB_ANALYST));
    tried += attack(door("reauthenticate"), analyst);
    assertThat(tried).isGreaterThan(3_000);
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C328", "C0AF", "EDA080", "F09F98", "FF", "E28228", "F8A1A1A1A1"})
  void bytes_that_are_no_utf_8_are_refused_before_anybody_reads_them(String hex) {
    var administrator = Objects.requireNonNull(callers.get(Role.AB_ADMINISTRATOR));
    for (var door : doors) {
      var operation = operation(door);
      var whole = body(operation.document(), operation.variables());
      var broken = HexFormat.of().parseHex(hex);
      var bytes =
          whole
              .replaceFirst("\\}$", " ,\"extensions\":{\"x\":\"@\"}}")
              .replace("@", new String(broken, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.ISO_8859_1);
      var sent =
          storage.during(() -> {
            var answer =
                administrator
                    .browser()
                    .post(
                        "/graphql",
                        "application/json",
                        BodyPublishers.ofByteArray(bytes),
                        Map.of());
            assertThat(answer.statusCode()).as("%s: %s", door, answer.body()).isEqualTo(400);
            assertThat(codes(answer))
                .as("%s: %s", door, answer.body())
                .containsExactly("BAD_USER_INPUT");
          });
      assertThat(SentWrites.collections(sent)).as(door.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("uk.ectmanager.bootstrap.walk.CostlyRequests#all")
  void a_request_made_to_cost_is_refused_soon(String what, String query, String code) {
    var administrator = Objects.requireNonNull(callers.get(Role.AB_ADMINISTRATOR));
    var before = System.nanoTime();
    var sent = new ArrayList<BsonDocument>();
    var answer = asked(administrator, body(query, Map.of()), sent);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).as(what).isLessThan(SOON);
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isIn(200, 400, 413);
    assertThat(codes(answer)).as("%s: %s", what, answer.body()).containsExactly(code);
    assertThat(answer.body().length()).as(what).isLessThan(20_000);
    assertThat(SentWrites.collections(sent)).as(what).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void a_file_that_is_none_of_ours_imports_nothing(String what, byte[] file) {
    var answer = uploaded(BodyPublishers.ofByteArray(file));
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(422);
    assertThat(answer.body()).as(what).contains("CSV_UNREADABLE").doesNotContain("Exception");
  }

  static Stream<Arguments> a_file_that_is_none_of_ours_imports_nothing() {
    var random = new byte[50_000];
    new Random(7).nextBytes(random);
    return Stream.of(
        Arguments.of("nothing", new byte[0]),
        Arguments.of("a missing column", COLUMNS.replace(",Town", "").getBytes(US_ASCII)),
        Arguments.of("a column twice", (COLUMNS + ",URN").getBytes(US_ASCII)),
        Arguments.of("bytes", random),
        Arguments.of("zeros", new byte[10_000]),
        Arguments.of("JSON", "{\"$gt\": \"\"}".getBytes(US_ASCII)),
        Arguments.of("a web page", "<!doctype html><script>alert(1)</script>".getBytes(US_ASCII)),
        Arguments.of("an archive", HexFormat.of().parseHex("504B0304140000000800")),
        Arguments.of("UTF-16", (COLUMNS + "\n1").getBytes(StandardCharsets.UTF_16)),
        Arguments.of("one long line", "x".repeat(2_000_000).getBytes(US_ASCII)),
        Arguments.of("an open quote", ("\"" + COLUMNS + "\n".repeat(100_000)).getBytes(US_ASCII)));
  }

  @Test
  void a_formula_in_a_file_is_refused_row_by_row() {
    var rows =
        Stream.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\u0000")
            .map(cell -> "920001,998,1234,\"" + cell + "\",School,Open,Primary,Lane,Town,ZZ9 9AA")
            .collect(Collectors.joining("\n"));
    var answer = uploaded(BodyPublishers.ofString(COLUMNS + "\n" + rows, US_ASCII));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var report = JSON.readTree(answer.body());
    assertThat(report.get("added").asInt()).as(answer.body()).isZero();
    assertThat(report.get("refused").asInt()).as(answer.body()).isEqualTo(6);
    assertThat(schools("920001")).isEmpty();
  }

  @Test
  void a_hundred_megabytes_are_read_by_and_by_or_not_at_all() {
    var rows = new byte[1 << 20];
    for (var i = 0; i < rows.length; i++) {
      rows[i] = (byte) (i % 100 == 99 ? '\n' : 'x');
    }
    var file = new ArrayList<byte[]>();
    file.add((COLUMNS + "\n").getBytes(US_ASCII));
    file.addAll(Collections.nCopies(101, rows));
    var before = System.nanoTime();
    var declared = uploaded(BodyPublishers.ofByteArray(new byte[101 << 20]));
    assertThat(declared.statusCode()).as(declared.body()).isEqualTo(413);
    var streamed = uploaded(BodyPublishers.ofByteArrays(file));
    assertThat(streamed.statusCode()).as(streamed.body()).isIn(200, 413);
    assertThat(streamed.body()).doesNotContain("\"added\":1", "Exception");
    assertThat(streamed.body().length()).as("the report stays short").isLessThan(50_000);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
  }

  private HttpResponse<String> uploaded(BodyPublisher file) {
    var administrator = Objects.requireNonNull(callers.get(Role.AB_ADMINISTRATOR));
    var body = Objects.requireNonNull(Objects.requireNonNull(own).nodes().get("AppropriateBody"));
    return administrator
        .browser()
        .post("/imports/schools?appropriateBody=" + body, "text/csv", file, Map.of());
  }

  private List<JsonNode> schools(String urn) {
    return Objects.requireNonNull(callers.get(Role.AB_ADMINISTRATOR))
        .ask("{ schools(first: 5, search: \"" + urn + "\") { edges { node { id } } } }")
        .root()
        .get("edges")
        .values()
        .stream()
        .toList();
  }

  private int attack(Door door, Caller caller) {
    var tried = 0;
    var leaves = operation(door).leaves();
    for (var leaf : leaves) {
      var values = new ArrayList<@Nullable Object>(Hostile.BROKEN);
      values.addAll(Hostile.otherTypes());
      values.addAll(Hostile.MEANINGFUL);
      for (var value : values) {
        attack(door, caller, leaf, value);
        tried++;
      }
    }
    return tried;
  }

  private void attack(Door door, Caller caller, Operation.Leaf leaf, @Nullable Object value) {
    var operation = operation(door);
    var body = body(operation.document(), operation.with(leaf, value));
    var what = "%s at %s with %s".formatted(door, leaf, shortened(value));
    var before = System.nanoTime();
    var sent = new ArrayList<BsonDocument>();
    var answer = asked(caller, body, sent);
    softly.assertThat(Duration.ofNanos(System.nanoTime() - before)).as(what).isLessThan(SOON);
    harmless(what, answer);
    var refused = refused(answer);
    if (value instanceof Map && !leaf.type().equals("Boolean")) {
      softly
          .assertThat(codes(answer))
          .as("%s: %s", what, answer.body())
          .containsExactly("BAD_USER_INPUT");
    }
    if (value instanceof String text
        && Hostile.BROKEN.contains(text)
        && door.type().equals("Mutation")) {
      softly.assertThat(refused).as("%s: %s", what, answer.body()).isTrue();
    }
    softly
        .assertThat(SentWrites.conditions(sent))
        .as("what chooses the documents that are written: %s", what)
        .allMatch(SentWrites::isPlain);
    if (!refused && door.type().equals("Mutation")) {
      CrowdedProduct.settle(product());
      lookAround();
    } else if (!SentWrites.collections(sent).isEmpty() && !AT_THE_DOOR.contains(door.field())) {
      sent.clear();
      asked(caller, body, sent); // once more, in case somebody else was at work
      softly.assertThat(SentWrites.collections(sent)).as(what).isEmpty();
    }
  }

  private HttpResponse<String> asked(Caller caller, String body, List<BsonDocument> sent) {
    var answers = new ArrayList<HttpResponse<String>>();
    sent.addAll(
        storage.during(() ->
            answers.add(
                caller.browser().post("/graphql", "application/json", body, caller.headers()))));
    return answers.getFirst();
  }

  /** Half a character cannot be sent but by its escape. */
  private static String body(String document, Map<String, Object> variables) {
    return JSON.writeValueAsString(Map.of("query", document, "variables", variables))
        .replace("half \ud83d", "half \\ud83d")
        .replace("\udc00 other", "\\udc00 other");
  }

  private void harmless(String what, HttpResponse<String> answer) {
    softly.assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isIn(200, 400, 413);
    softly
        .assertThat(answer.body())
        .as(what)
        .doesNotContain("INTERNAL_ERROR", "Exception", "\tat ", "java.", "uk.ectmanager", "mongo");
    softly.assertThat(codes(answer)).as("%s: %s", what, answer.body()).isSubsetOf(CODES);
  }

  private static List<String> codes(HttpResponse<String> answer) {
    return JSON.readTree(answer.body()).path("errors").values().stream()
        .map(error -> error.at("/extensions/code").asString("none"))
        .distinct()
        .toList();
  }

  private static boolean refused(HttpResponse<String> answer) {
    var json = JSON.readTree(answer.body());
    return json.has("errors")
        || json.path("data").values().stream()
            .map(payload -> payload.path("problems"))
            .anyMatch(HostileInputIT::some);
  }

  private static boolean some(JsonNode problems) {
    return problems.isArray() && !problems.isEmpty();
  }

  private Operation operation(Door door) {
    var role = role(door);
    return documents.operation(
        door,
        new Pointing(
            Objects.requireNonNull(own),
            role == null ? Role.AB_ADMINISTRATOR : role,
            "Registration"));
  }

  private Caller caller(Door door) {
    var role = role(door);
    return role == null ? Caller.nobody(product()) : Objects.requireNonNull(callers.get(role));
  }

  /** The first that the door lets through, null when anybody. */
  private @Nullable Role role(Door door) {
    if (door.bears("public")) {
      return null;
    }
    return door.permission()
        .map(Permission::valueOf)
        .map(permission ->
            callers.keySet().stream()
                .filter(permission.roles()::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody for " + door)))
        .orElse(Role.AB_ADMINISTRATOR);
  }

  private Door door(String field) {
    return doors.stream().filter(door -> door.field().equals(field)).findFirst().orElseThrow();
  }

  private void lookAround() {
    own = DemoWorld.at(Objects.requireNonNull(callers.get(Role.AB_ADMINISTRATOR)), "Crowdaa");
  }

  private Product product() {
    return Objects.requireNonNull(started);
  }

  private static String shortened(@Nullable Object value) {
    var text =
        new String(String.valueOf(value).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return text.length() > 60 ? text.substring(0, 60) : text;
  }
}
