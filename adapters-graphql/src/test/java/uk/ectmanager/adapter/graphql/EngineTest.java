package uk.ectmanager.adapter.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.adapter.graphql.Things.ONE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** How the edge treats arguments, viewers, lists, payloads and errors. */
class EngineTest {

  private static final String SCHEMA =
      """
      directive @public on FIELD_DEFINITION
      directive @signedIn on FIELD_DEFINITION
      directive @access(permission: String!) on FIELD_DEFINITION
      scalar Date
      scalar DateTime
      scalar Decimal
      scalar Trn
      interface Node { id: ID! }
      enum Colour { RED GREEN }
      enum ProblemCode { REQUIRED NOT_FOUND INVALID }
      type Problem { code: ProblemCode! message: String! path: [String!]! }
      type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Thing implements Node { id: ID! name: String! owner: String! }
      type ThingEdge { cursor: String! node: Thing! }
      type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! totalCount: Int }
      type ThingPayload { thing: Thing problems: [Problem!]! }
      input ThingInput { name: String trn: Trn on: Date fte: Decimal colour: Colour }
      type Query {
        node(id: ID!): Node @signedIn
        hello: String! @public
        who: String! @public
        things(first: Int!, after: String): ThingConnection! @signedIn
        counted(first: Int!): ThingConnection! @signedIn
        thing(id: ID!): Thing @access(permission: "VIEW_SCHOOL")
        date(value: Date!): Date! @public
        dateTime(value: DateTime!): DateTime! @public
        decimal(value: Decimal!): Decimal! @public
        trn(value: Trn!): Trn! @public
        fail(how: String!): String @public
        forgotten: String @signedIn
      }
      type Mutation { make(input: ThingInput!): ThingPayload! @signedIn }
      """;

  private static final Viewer HEAD =
      new Viewer(
          new AccountId(ONE),
          "Head",
          Set.of(Grant.at(Role.HEADTEACHER, new SchoolId(ONE))),
          Instant.EPOCH,
          "192.0.2.1");

  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema(SCHEMA)
          .controllers(
              new Things.ThingController(), new NodeController(List.of(new Things.ThingNodes())));

  @Test
  void a_public_field_needs_nobody() {
    assertThat(graphql.run("{ hello who }").body().get("data"))
        .isEqualTo(Map.of("hello", "hello", "who", "nobody"));
  }

  @Test
  void an_optional_viewer_is_there_when_signed_in() {
    assertThat(graphql.as(HEAD).run("{ who }").data("who")).isEqualTo("Head");
  }

  @Test
  void any_other_field_needs_somebody_even_where_its_controller_forgot() {
    assertThat(graphql.run("{ forgotten }").codes()).containsExactly("UNAUTHENTICATED");
    assertThat(graphql.run("{ things(first: 1) { totalCount } }").codes())
        .containsExactly("UNAUTHENTICATED");
  }

  @Test
  void a_field_with_a_permission_needs_a_role_that_could_hold_it() {
    var stranger = new Viewer(new AccountId(ONE), "X", Set.of(), Instant.EPOCH, "192.0.2.1");
    var document = "query($id: ID!) { thing(id: $id) { name } }";
    Map<String, Object> id = Map.of("id", GlobalId.of("Thing", ONE));

    assertThat(graphql.as(stranger).run(document, id).codes()).containsExactly("FORBIDDEN");
    assertThat(graphql.as(HEAD).run(document, id).data("thing.name")).isEqualTo("Head");
  }

  @Test
  void a_list_is_a_connection_that_can_be_read_to_its_end() {
    graphql.as(HEAD);
    var document =
        "query($a: String) { things(first: 2, after: $a) { totalCount"
            + " edges { cursor node { name owner } }"
            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
    var first = graphql.run(document);

    assertThat(first.codes()).isEmpty();
    assertThat(first.data("things.totalCount")).isEqualTo(5);
    assertThat(first.data("things.edges.1.node.name")).isEqualTo("Head1");
    assertThat(first.data("things.edges.1.node.owner")).isEqualTo("Head");
    assertThat(first.data("things.pageInfo.hasPreviousPage")).isEqualTo(false);
    var next = graphql.run(document, Map.of("a", first.data("things.pageInfo.endCursor") + ""));
    assertThat(next.data("things.edges.0.node.name")).isEqualTo("Head2");
    assertThat(next.data("things.pageInfo.hasPreviousPage")).isEqualTo(true);
    var last = graphql.run(document, Map.of("a", next.data("things.pageInfo.endCursor") + ""));
    assertThat(last.data("things.pageInfo.hasNextPage")).isEqualTo(false);
  }

  @Test
  void a_list_that_is_always_counted_says_so() {
    var answer =
        graphql.as(HEAD).run("{ counted(first: 2) { totalCount edges { node { name } } } }");

    assertThat(answer.data("counted.totalCount")).isEqualTo(1);
    assertThat(answer.data("counted.edges.0.node.name")).isEqualTo("x");
    var inFragment =
        graphql.run(
            "{ counted(first: 2) { ...c } } fragment c on ThingConnection { all: totalCount }");
    assertThat(inFragment.data("counted.all")).isEqualTo(1);
    var uncounted = graphql.run("{ counted(first: 2) { edges { node { name } } } }");
    assertThat(uncounted.codes()).as("nobody asked how many").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0", "MTpé", "{\"$gt\": \"\"}", "MTow====", "Mjow"})
  void a_cursor_that_is_none_is_bad_input(String cursor) {
    var answer =
        graphql
            .as(HEAD)
            .run(
                "query($a: String) { things(first: 2, after: $a) { totalCount } }",
                Map.of("a", cursor));

    assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "VGhpbmc6MQ", "{\"$gt\": \"\"}", "\u0000", "VGhpbmc6"})
  void an_id_that_is_none_is_bad_input(String id) {
    var answer =
        graphql
            .as(HEAD)
            .run(
                "query($id: ID!) { thing(id: $id) { name } node(id: $id) { id } }",
                Map.of("id", id));

    assertThat(answer.codes()).as("the variable").containsExactly("BAD_USER_INPUT");
    var literal = id.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000");
    var typed =
        graphql.run(
            "{ thing(id: \"%s\") { name } node(id: \"%s\") { id } }".formatted(literal, literal));
    assertThat(typed.codes()).as("literals").containsOnly("BAD_USER_INPUT").hasSize(2);
  }

  @Test
  void an_id_of_another_type_is_not_found() {
    Map<String, Object> id = Map.of("id", GlobalId.of("School", ONE));
    var answer =
        graphql
            .as(HEAD)
            .run("query($id: ID!) { thing(id: $id) { name } node(id: $id) { id } }", id);

    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("thing")).isNull();
    assertThat(answer.data("node")).isNull();
  }

  @Test
  void node_finds_by_id_with_its_type() {
    Map<String, Object> id = Map.of("id", GlobalId.of("Thing", ONE));
    var answer =
        graphql
            .as(HEAD)
            .run("query($id: ID!) { node(id: $id) { __typename id ... on Thing { name } } }", id);

    assertThat(answer.data("node.__typename")).isEqualTo("Thing");
    assertThat(answer.data("node.name")).isEqualTo("found");
  }

  @Test
  void a_refusal_is_a_payload_with_every_problem() {
    var answer =
        graphql
            .as(HEAD)
            .run("mutation { make(input: {}) { thing { id } problems { code path } } }");

    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("make.thing")).isNull();
    assertThat(answer.problems("make")).containsExactly("REQUIRED", "INVALID");
    assertThat(answer.problemsWithPaths("make"))
        .containsExactly("REQUIRED input.name", "INVALID input.colour");
  }

  @Test
  void an_input_arrives_in_java_types() {
    var answer =
        graphql
            .as(HEAD)
            .run(
                "mutation { make(input: {name: \"n\", trn: \"RP 12/34567\", on: \"2026-12-20\","
                    + " fte: 0.6, colour: RED}) { thing { name } problems { code } } }");

    assertThat(answer.data("make.thing.name")).isEqualTo("n12345672026-12-200.6RED");
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-12-20, 2026-12-20",
    "dateTime, 2026-12-20T15:04:05+01:00, 2026-12-20T14:04:05.000Z",
    "decimal, 0.60, 0.60",
    "trn, 0000001, 0000001"
  })
  void a_scalar_goes_there_and_back(String field, String in, String out) {
    var type = Character.toUpperCase(field.charAt(0)) + field.substring(1);
    var answer =
        graphql.run(
            "query($v: %s!) { %s(value: $v) literal: %s(value: \"%s\") }"
                .formatted(type, field, field, in),
            Map.of("v", in));

    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data(field)).isEqualTo(out);
    assertThat(answer.data("literal")).isEqualTo(out);
  }

  @ParameterizedTest
  @CsvSource({
    "Date, 2026-02-30",
    "Date, 20 Dec 2026",
    "Date, +12026-12-20",
    "DateTime, 2026-12-20",
    "DateTime, 2026-12-20T15:04:05",
    "DateTime, 2026-12-20T25:04:05Z",
    "Decimal, 1e9",
    "Decimal, NaN",
    "Trn, 123456",
    "Trn, 0000000"
  })
  void a_scalar_that_does_not_fit_is_bad_input(String type, String in) {
    var field = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    var answer =
        graphql.run("query($v: %s!) { %s(value: $v) }".formatted(type, field), Map.of("v", in));

    assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void a_number_that_is_long_to_print_is_bad_input() {
    var answer =
        graphql.run(
            "query($v: Decimal!) { decimal(value: $v) }",
            Map.of("v", new BigDecimal("1e1000000000")));

    assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource({"permitted, FORBIDDEN", "stale, CONFLICT", "busy, RATE_LIMITED"})
  void each_exception_has_its_code(String how, String code) {
    assertThat(graphql.run("{ fail(how: \"" + how + "\") }").codes()).containsExactly(code);
  }

  @Test
  void a_bug_shows_nothing_but_an_id() {
    var answer = graphql.run("{ fail(how: \"bug\") }");

    assertThat(answer.codes()).containsExactly("INTERNAL_ERROR");
    assertThat(answer.body().toString()).doesNotContain("Jo Bloggs", "IllegalState", "java");
    assertThat(answer.errors().toString()).contains("executionId");
    assertThat(GraphQlErrors.trace(new IllegalStateException("Jo Bloggs")))
        .contains("IllegalStateException", "EngineTest")
        .doesNotContain("Jo Bloggs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ nothing } | GRAPHQL_VALIDATION_FAILED",
        "{ | GRAPHQL_PARSE_FAILED",
        "query A { hello } query B { hello } | GRAPHQL_VALIDATION_FAILED",
        "subscription { hello } | GRAPHQL_VALIDATION_FAILED",
        "query($v: Date!) { date(value: $v) } | BAD_USER_INPUT",
        "{ date(value: 1) } | GRAPHQL_VALIDATION_FAILED"
      })
  void an_error_of_the_document_has_its_code(String document, String code) {
    assertThat(graphql.run(document).codes()).containsExactly(code);
  }
}
