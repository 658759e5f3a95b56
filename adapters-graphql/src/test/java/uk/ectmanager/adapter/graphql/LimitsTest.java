package uk.ectmanager.adapter.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import graphql.introspection.IntrospectionQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.Page;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/** What one request may ask for, and that asking for more is answered quickly and clearly. */
class LimitsTest {

  static final String SCHEMA =
      """
      directive @public(counted: Boolean! = false) on FIELD_DEFINITION
      scalar Date
      scalar DateTime
      scalar Decimal
      scalar Trn
      type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Thing { name: String! parent: Thing things: [Thing!]! more(first: Int!, after: String): ThingConnection! }
      type ThingEdge { cursor: String! node: Thing! }
      type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! totalCount: Int }
      type Query {
        hello: String! @public
        worked: String! @public(counted: true)
        echo(text: String!): String! @public
        thing: Thing! @public
        list(first: Int!, after: String): ThingConnection! @public
        slow: String @public
        busy: String @public
      }
      type Mutation {
        signIn(password: String!): Boolean! @public
        setPassword(password: String!): Boolean! @public
        add: Boolean! @public
      }
      """;

  private static final Duration QUICK = Duration.ofSeconds(30);

  private final GraphQlSetup graphql = setup();

  static GraphQlSetup setup() {
    return GraphQlSetup.withSchema(SCHEMA).controllers(new ThingController());
  }

  record ThingView(String name) {
    public ThingView parent() {
      return this;
    }

    public List<ThingView> things() {
      return List.of(this);
    }
  }

  @Controller
  static final class ThingController {

    @QueryMapping
    String hello() {
      return "hello";
    }

    @QueryMapping
    String echo(@Argument String text) {
      return text;
    }

    @QueryMapping
    ThingView thing() {
      return new ThingView("one");
    }

    @QueryMapping
    ConnectionView<ThingView> list(@Argument int first, @Argument @Nullable String after) {
      return Connections.of(Connections.request(first, after), Page.empty(), one -> thing());
    }

    @QueryMapping
    @Nullable String slow() throws InterruptedException {
      new CountDownLatch(1).await();
      return null;
    }

    @QueryMapping
    @Nullable String busy() {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      throw new IllegalStateException("a library that turns an interrupt into its own exception");
    }

    @MutationMapping
    boolean signIn(@Argument String password) {
      return password.isEmpty();
    }

    @MutationMapping
    boolean setPassword(@Argument String password) {
      return password.isEmpty();
    }

    @MutationMapping
    boolean add() {
      return true;
    }
  }

  private static String times(int count, String part) {
    return IntStream.range(0, count)
        .mapToObj(n -> part.replace("#", Integer.toString(n)))
        .collect(Collectors.joining(" "));
  }

  private static String nested(int levels) {
    return "{ thing { " + "parent { ".repeat(levels - 2) + "name " + "} ".repeat(levels);
  }

  static Stream<Arguments> too_much() {
    return Stream.of(
        Arguments.of("depth", nested(16)),
        Arguments.of("depth 400", nested(400)),
        Arguments.of("aliases", "{ " + times(31, "a#: hello") + " }"),
        Arguments.of(
            "aliases by a fragment",
            "{ thing { ...f parent { ...f parent { ...f parent { ...f } } } } } fragment f on Thing"
                + " {"
                + times(8, "a#: name")
                + " }"),
        Arguments.of("root fields", "{ " + times(21, "hello") + " }"),
        Arguments.of("root fields by a fragment", rootFragments()),
        Arguments.of("answers worked out", "{ " + times(6, "worked") + " }"),
        Arguments.of("tokens", "{ " + times(2000, "hello") + " }"),
        Arguments.of("14,000 duplicated fields", "{ " + times(14_000, "hello") + " }"),
        Arguments.of("a huge comment", "# " + "x".repeat(900_000) + "\n{ hello }"),
        Arguments.of(
            "cost",
            "{ list(first: 100) { edges { node { more(first: 100) { edges {"
                + " node { name parent { name } } } } } } } }"),
        Arguments.of(
            "cost of plain lists", "{ thing { " + "things { ".repeat(8) + "name" + " }".repeat(10)),
        Arguments.of("fragments that double each other", doubling()),
        Arguments.of("directives", "{ hello " + times(1_000, "@skip(if: false)") + " }"),
        Arguments.of(
            "two sign-ins", "mutation { a: signIn(password: \"x\") b: signIn(password: \"y\") }"),
        Arguments.of(
            "two sign-ins by a fragment",
            "mutation { ...f ...g } fragment f on Mutation { a: signIn(password: \"x\") }"
                + " fragment g on Mutation { b: setPassword(password: \"x\") }"));
  }

  private static String rootFragments() {
    return "{ ...a ...a ...a } fragment a on Query { ...b ...b } fragment b on Query { "
        + times(4, "hello")
        + " }";
  }

  private static String doubling() {
    return "{ thing { ...f0 } } "
        + times(60, "fragment f# on Thing { name parent { ...f!# } things { ...f!# } }")
            .transform(LimitsTest::next)
        + " fragment f60 on Thing { name }";
  }

  private static String next(String text) {
    var out = text;
    for (int n = 60; n >= 0; n--) {
      out = out.replace("f!" + n + " ", "f" + (n + 1) + " ");
    }
    return out;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("too_much")
  void asking_too_much_is_answered_quickly_and_clearly(String what, String document) {
    var answer = assertTimeout(QUICK, () -> graphql.run(document));

    assertThat(answer.codes()).as(what).containsExactly("TOO_COSTLY");
    assertThat(answer.body()).doesNotContainKey("data");
    assertThat(answer.body().toString()).doesNotContain("Exception", "graphql.");
  }

  static Stream<Arguments> not_valid() {
    return Stream.of(
        Arguments.of("a fragment in itself", "{ ...a } fragment a on Query { hello ...a }"),
        Arguments.of(
            "fragments in a ring",
            "{ ...a } fragment a on Query { ...b } fragment b on Query { ...c }"
                + " fragment c on Query { ...a }"),
        Arguments.of("unknown fields", "{ " + times(600, "x#") + " }"),
        Arguments.of("an unknown directive", "{ hello " + times(300, "@x#") + " }"),
        Arguments.of(
            "unused fragments", "{ hello } " + times(250, "fragment f# on Query { hello }")),
        Arguments.of("unknown variables", "{ " + times(150, "a#: echo(text: $x#)") + " }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("not_valid")
  void errors_of_validation_are_few_and_quick(String what, String document) {
    var answer = assertTimeout(QUICK, () -> graphql.run(document));

    assertThat(answer.codes())
        .as(what)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(20)
        .containsOnly("GRAPHQL_VALIDATION_FAILED");
  }

  @Test
  void overlapping_fields_within_the_token_limit_are_quick() {
    var document =
        "{ "
            + times(90, "thing { parent { parent { parent { name ...f } } } }")
            + " }"
            + " fragment f on Thing { "
            + times(60, "parent { name }")
            + " }";

    var answer = assertTimeout(QUICK, () -> graphql.run(document));

    assertThat(answer.codes()).containsExactly("TOO_COSTLY");
  }

  @Test
  void just_within_each_limit_is_fine() {
    assertThat(graphql.run(nested(15)).codes()).isEmpty();
    assertThat(graphql.run("{ thing { " + times(30, "a#: name") + " } }").codes()).isEmpty();
    assertThat(graphql.run("{ " + times(20, "hello") + " }").codes()).isEmpty();
    assertThat(graphql.run("{ thing { " + times(1_990, "name") + " } }").codes()).isEmpty();
    assertThat(graphql.run("mutation { signIn(password: \"\") " + times(19, "add") + " }").codes())
        .isEmpty();
    assertThat(
            graphql
                .run(
                    "{ list(first: 100) { edges { node { more(first: 40) { edges { cursor } } } } }"
                        + " }")
                .codes())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, 100_000_000, Integer.MIN_VALUE})
  void a_page_is_1_to_100_rows(int first) {
    var literal = graphql.run("{ list(first: " + first + ") { totalCount } }");
    var variable =
        graphql.run("query($n: Int!) { list(first: $n) { totalCount } }", Map.of("n", first));
    var standard =
        graphql.run("query($n: Int! = " + first + ") { list(first: $n) { totalCount } }");

    assertThat(literal.codes()).containsExactly("BAD_USER_INPUT");
    assertThat(variable.codes()).containsExactly("BAD_USER_INPUT");
    assertThat(standard.codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void the_cost_counts_variables() {
    var document =
        "query($n: Int!) { list(first: $n) { edges { node { more(first: $n) { edges { cursor } } }"
            + " } } }";

    assertThat(graphql.run(document, Map.of("n", 20)).codes()).isEmpty();
    assertThat(graphql.run(document, Map.of("n", 100)).codes()).containsExactly("TOO_COSTLY");
    assertThat(graphql.run(document, Map.of("n", "20")).codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void the_schema_is_for_those_signed_in_or_where_it_is_open() {
    var document = "{ __schema { queryType { name } } }";
    var viewer =
        new Viewer(new AccountId(new UUID(0, 1)), "A", Set.of(), Instant.EPOCH, "192.0.2.1");

    assertThat(graphql.run(document).codes()).containsExactly("UNAUTHENTICATED");
    assertThat(
            graphql
                .run("{ ...f } fragment f on Query { x: __type(name: \"Thing\") { name } }")
                .codes())
        .containsExactly("UNAUTHENTICATED");
    assertThat(graphql.run("{ __typename }").data("__typename")).isEqualTo("Query");
    assertThat(graphql.asked(new RequestContext(null, null, true, false)).run(document).codes())
        .isEmpty();
    assertThat(graphql.as(viewer).run(document).codes()).isEmpty();
  }

  @Test
  void introspection_in_circles_is_refused() {
    graphql.asked(new RequestContext(null, null, true, false));
    var document =
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

    var answer = assertTimeout(QUICK, () -> graphql.run(document));

    assertThat(answer.codes()).containsExactly("TOO_COSTLY");
  }

  @Test
  void the_introspection_query_of_a_tool_is_fine() {
    graphql.asked(new RequestContext(null, null, true, false));

    var answer = graphql.run(IntrospectionQuery.INTROSPECTION_QUERY);

    assertThat(answer.codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "busy"})
  void what_takes_too_long_is_stopped(String field) {
    var usual = GraphQlLimits.defaults();
    graphql.limits(
        new GraphQlLimits(
            usual.depth(),
            usual.aliases(),
            usual.tokens(),
            usual.rootFields(),
            usual.calculations(),
            usual.cost(),
            usual.listSize(),
            usual.page(),
            usual.validationErrors(),
            usual.cachedDocuments(),
            usual.bodyBytes(),
            usual.jsonDepth(),
            Duration.ofMillis(500),
            usual.oncePerRequest()));

    var answer = assertTimeout(QUICK, () -> graphql.run("{ " + field + " }"));

    assertThat(answer.codes()).containsExactly("TIMEOUT");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(graphql.run("{ hello }").data("hello")).isEqualTo("hello");
  }

  @Test
  void a_document_is_measured_again_with_other_variables_when_it_is_known() {
    var document = "query($n: Int!) { list(first: $n) { totalCount } }";

    assertThat(graphql.run(document, Map.of("n", 1)).codes()).isEmpty();
    assertThat(graphql.run(document, Map.of("n", 1_000)).codes()).isNotEmpty();
    assertThat(graphql.run(document, Map.of("n", 1)).codes()).isEmpty();
  }
}
