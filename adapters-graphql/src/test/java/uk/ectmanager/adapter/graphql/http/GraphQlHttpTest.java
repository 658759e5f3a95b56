package uk.ectmanager.adapter.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/** The specification of GraphQL over HTTP, and what a hostile client sends. */
class GraphQlHttpTest {

  private static final String GRAPHQL = "application/graphql-response+json";
  private static final String JSON = "application/json";
  private static final Duration QUICK = Duration.ofSeconds(5);

  private static HttpServerOfTest server;
  private static HttpServerOfTest limited;

  @Controller
  static final class EchoController {
    @QueryMapping
    String hello() {
      return "hello";
    }

    @QueryMapping
    String echo(@Argument String text) {
      return text;
    }

    @QueryMapping
    String whose(Viewer viewer) {
      return viewer.name();
    }

    @MutationMapping
    boolean change() {
      return true;
    }
  }

  @BeforeAll
  static void start() throws Exception {
    var engine =
        GraphQlSetup.withSchema(
                """
                directive @public on FIELD_DEFINITION
                scalar Date
                scalar DateTime
                scalar Decimal
                scalar Trn
                type Query {
                  hello: String! @public
                  echo(text: String!): String! @public
                  whose: String!
                }
                type Mutation { change: Boolean! @public }
                """)
            .controllers(new EchoController())
            .toEngine();
    server = new HttpServerOfTest(engine);
    var jo = new Viewer(new AccountId(new UUID(0, 1)), "Jo", Set.of(), Instant.EPOCH, "192.0.2.1");
    limited =
        new HttpServerOfTest(
            engine,
            request -> Optional.of(jo),
            new RequestRate() {
              @Override
              public Optional<Duration> ofAddress(String address) {
                return Optional.empty();
              }

              @Override
              public Optional<Duration> ofAccount(AccountId account) {
                return account.equals(jo.account())
                    ? Optional.of(Duration.ofSeconds(7))
                    : Optional.empty();
              }

              @Override
              public Optional<Duration> ofCalculation(String address) {
                return Optional.empty();
              }
            });
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    limited.close();
  }

  private static HttpResponse<String> post(String accept, String body) throws IOException {
    var request = server.request("").header("Content-Type", JSON);
    if (!accept.isEmpty()) {
      request.header("Accept", accept);
    }
    return server.send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> get(String accept, String parameters) throws IOException {
    return server.send(server.request("?" + parameters).header("Accept", accept).GET());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void refused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .contains("\"code\":\"" + code + "\"")
        .doesNotContain("\"data\"", "Exception", "\tat ", "uk.ectmanager", "tools.jackson");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | application/json",
        "*/* | application/json",
        "application/* | application/json",
        "application/json | application/json",
        "application/graphql-response+json | application/graphql-response+json",
        "application/json, application/graphql-response+json | application/graphql-response+json",
        "application/json, application/graphql-response+json;q=0.5 | application/json",
        "application/graphql-response+json;q=0, */* | application/json",
        "text/html, */*;q=0.1 | application/json",
        "application/json;charset=utf-8 | application/json"
      })
  void the_answer_has_the_type_that_was_asked_for(String accept, String type) throws IOException {
    var response = post(accept, "{\"query\": \"{ hello }\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
    assertThat(response.body()).isEqualTo("{\"data\":{\"hello\":\"hello\"}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0", "image/*"})
  void another_type_is_406(String accept) throws IOException {
    refused(post(accept, "{\"query\": \"{ hello }\"}"), 406, "BAD_USER_INPUT");
  }

  @Test
  void an_accept_header_that_is_none_is_400() throws IOException {
    refused(post("a b c", "{\"query\": \"{ hello }\"}"), 400, "BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ nothing } | 400 | GRAPHQL_VALIDATION_FAILED",
        "{ | 400 | GRAPHQL_PARSE_FAILED",
        "query($t: String!) { echo(text: $t) } | 400 | BAD_USER_INPUT",
        "query A { hello } query B { hello } | 400 | GRAPHQL_VALIDATION_FAILED"
      })
  void an_operation_that_did_not_run_is_an_error_of_http_only_under_the_new_type(
      String query, int status, String code) throws IOException {
    var body = "{\"query\": \"" + query + "\"}";

    refused(post(GRAPHQL, body), status, code);
    refused(post(JSON, body), 200, code);
  }

  @Test
  void an_error_of_a_field_is_an_answer() throws IOException {
    var response = post(GRAPHQL, "{\"query\": \"{ whose }\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"data\":null", "UNAUTHENTICATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[{\"query\": \"{ hello }\"}]",
        "null",
        "1",
        "\"{ hello }\"",
        "",
        "   ",
        "{ \"not a JSON",
        "{\"query\": \"{ hello }\"} x",
        "{\"query\": \"{ hello }\", \"query\": \"{ hello }\"}",
        "{\"query\": null}",
        "{\"query\": \"\"}",
        "{\"query\": {\"$gt\": \"\"}}",
        "{\"query\": [\"{ hello }\"]}",
        "{\"query\": 1}",
        "{\"query\": \"{ hello }\", \"operationName\": {\"$gt\": \"\"}}",
        "{\"query\": \"{ hello }\", \"operationName\": 0}",
        "{\"query\": \"{ hello }\", \"variables\": \"x\"}",
        "{\"query\": \"{ hello }\", \"variables\": [1]}",
        "{\"query\": \"{ hello }\", \"extensions\": false}",
        "{\"query\": \"{ hello }\", \"variables\": {\"a\": \"\\ud800\"}}",
        "{\"query\": \"{ hello } # \\udc00\"}",
        "{\"query\": \"{ hello }\", \"variables\": {\"a\": NaN}}"
      })
  void what_is_not_well_formed_is_400_under_either_type(String body) throws IOException {
    refused(post(GRAPHQL, body), 400, "BAD_USER_INPUT");
    refused(post(JSON, body), 400, "BAD_USER_INPUT");
  }

  @Test
  void null_parameters_are_as_absent_ones() throws IOException {
    var response =
        post(
            GRAPHQL,
            "{\"query\": \"{ hello }\", \"operationName\": null, \"variables\": null,"
                + " \"extensions\": null, \"other\": 1}");

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$gt\": \"\"}",
        "[\"x\"]",
        "1",
        "true",
        "{\"$where\": \"sleep(1000)\"}",
        "null"
      })
  void a_variable_of_another_type_never_arrives(String value) throws IOException {
    var body =
        "{\"query\": \"query($t: String!) { echo(text: $t) }\", \"variables\": {\"t\": %s}}"
            .formatted(value);

    refused(post(GRAPHQL, body), 400, "BAD_USER_INPUT");
  }

  @Test
  void any_text_goes_there_and_back() throws IOException {
    var response =
        post(
            GRAPHQL,
            "{\"query\": \"query($t: String!) { echo(text: $t) }\", \"variables\": {\"t\":"
                + " \"Zoë 🏃 {\\\"$gt\\\": \\\"\\\"}\"}}");

    assertThat(response.body())
        .isEqualTo("{\"data\":{\"echo\":\"Zoë 🏃 {\\\"$gt\\\": \\\"\\\"}\"}}");
  }

  @Test
  void broken_utf8_is_400() throws IOException {
    var body = "{\"query\": \"{ hello } # \u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    refused(server.post(body), 400, "BAD_USER_INPUT");
    refused(
        server.post("{\"query\": \"{ hello }\"}".getBytes(StandardCharsets.UTF_16)),
        400,
        "BAD_USER_INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
        "application/graphql",
        "nonsense"
      })
  void anything_but_json_is_415(String type) throws IOException {
    var response =
        server.send(
            server
                .request("")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ hello }\"}")));

    refused(response, 415, "BAD_USER_INPUT");
  }

  @Test
  void no_type_and_a_compressed_body_are_415() throws IOException {
    var body = HttpRequest.BodyPublishers.ofString("{\"query\": \"{ hello }\"}");

    refused(server.send(server.request("").POST(body)), 415, "BAD_USER_INPUT");
    refused(
        server.send(
            server
                .request("")
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .POST(body)),
        415,
        "BAD_USER_INPUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
  void other_methods_are_405(String method) throws IOException {
    var response =
        server.send(server.request("").method(method, HttpRequest.BodyPublishers.noBody()));

    refused(response, 405, "BAD_USER_INPUT");
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
  }

  @Test
  void a_query_may_come_by_get() throws IOException {
    var response =
        get(
            GRAPHQL,
            "query="
                + encoded("query A($t: String!) { echo(text: $t) } query B { hello }")
                + "&operationName=A&variables="
                + encoded("{\"t\": \"Zoë & Co\"}")
                + "&extensions=%7B%7D");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"data\":{\"echo\":\"Zoë & Co\"}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {GRAPHQL, JSON})
  void a_mutation_by_get_is_405(String accept) throws IOException {
    var response = get(accept, "query=" + encoded("mutation { change }"));

    refused(response, 405, "BAD_USER_INPUT");
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void a_mutation_hidden_beside_a_query_is_405_by_get() throws IOException {
    var response =
        get(GRAPHQL, "operationName=B&query=" + encoded("query A { hello } mutation B { change }"));

    refused(response, 405, "BAD_USER_INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "query=",
        "query=%7B%20hello%20%7D&query=%7B%20hello%20%7D",
        "query=%7B%20hello%20%7D&variables=x",
        "query=%7B%20hello%20%7D&variables=%5B1%5D",
        "query=%7B%20hello%20%7D&extensions=1",
        "query=%C3%28"
      })
  void a_get_that_is_not_well_formed_is_400(String parameters) throws IOException {
    refused(get(GRAPHQL, parameters), 400, "BAD_USER_INPUT");
  }

  @Test
  void a_broken_escape_in_the_address_is_400() throws IOException {
    var answer =
        server.raw("GET /graphql?query=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sec-Fetch-Site | cross-site",
        "Sec-Fetch-Site | same-site",
        "Origin | https://evil.example",
        "Origin | null",
        "Origin | %%"
      })
  void other_sites_are_refused(String header, String value) throws IOException {
    var request = server.request("").header("Content-Type", JSON).header(header, value);

    refused(
        server.send(
            request.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ hello }\"}"))),
        403,
        "FORBIDDEN");
    refused(
        server.send(server.request("?query=%7Bhello%7D").header(header, value).GET()),
        403,
        "FORBIDDEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sec-Fetch-Site | same-origin",
        "Sec-Fetch-Site | none",
        "X-Requested-With | script"
      })
  void a_get_with_a_cookie_says_where_it_comes_from(String header, String value)
      throws IOException {
    var open = server.request("?query=%7Bhello%7D").header("Cookie", "SESSION=x");

    refused(server.send(open.copy().GET()), 403, "FORBIDDEN");
    assertThat(server.send(open.copy().header(header, value).GET()).statusCode()).isEqualTo(200);
  }

  @Test
  void our_own_origin_is_welcome() throws IOException {
    var response =
        server.send(
            server
                .request("")
                .header("Content-Type", JSON)
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ hello }\"}")));

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void too_many_requests_are_429_with_the_time_to_wait() throws IOException {
    var response = limited.post("{\"query\": \"{ hello }\"}");

    refused(response, 429, "RATE_LIMITED");
    assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
  }

  @Test
  void a_body_may_have_64_kilobytes() throws IOException {
    var frame = "{\"query\": \"{ hello }\", \"x\": \"\"}";
    int room = 64 * 1024 - frame.length();

    assertThat(server.post(frame.replace("\"\"", "\"" + "x".repeat(room) + "\"")).statusCode())
        .isEqualTo(200);
    refused(
        server.post(frame.replace("\"\"", "\"" + "x".repeat(room + 1) + "\"")),
        413,
        "BAD_USER_INPUT");
  }

  @Test
  void a_body_of_100_megabytes_is_cut_off() {
    var sent = new AtomicLong();
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return sent.getAndIncrement() < 100L << 20 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            if (sent.get() >= 100L << 20) {
              return -1;
            }
            java.util.Arrays.fill(into, from, from + length, (byte) 'x');
            sent.addAndGet(length);
            return length;
          }
        };

    var status =
        assertTimeout(
            QUICK,
            () -> {
              try {
                return server.post(endless).statusCode();
              } catch (IOException e) {
                return 413; // the server hung up while we were still sending
              }
            });

    assertThat(status).isEqualTo(413);
    assertThat(sent.get()).isLessThan(20L << 20);
  }

  @Test
  void a_body_that_says_it_is_huge_is_not_read() throws IOException {
    var answer =
        assertTimeout(
            QUICK,
            () ->
                server.raw(
                    "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 104857600\r\n\r\n{"));

    assertThat(answer).startsWith("HTTP/1.1 413").contains("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource({"[,]", "'{\"a\":', '}'"})
  void deep_json_is_400(String open, String close) throws IOException {
    var deep = open.repeat(10_000) + "1" + close.repeat(10_000);
    var body =
        "{\"query\": \"{ hello }\", \"variables\": {\"a\": "
            + deep.substring(0, Math.min(60_000, deep.length()))
            + "}}";

    refused(post(GRAPHQL, body), 400, "BAD_USER_INPUT");
  }

  @Test
  void a_long_number_is_400() throws IOException {
    refused(
        post(
            GRAPHQL,
            "{\"query\": \"{ hello }\", \"variables\": {\"a\": " + "9".repeat(50_000) + "}}"),
        400,
        "BAD_USER_INPUT");
  }

  @Test
  void a_broken_viewer_source_is_an_opaque_500() throws Exception {
    var engine =
        GraphQlSetup.withSchema(
                "type Query { hello: String } scalar Date scalar DateTime scalar Decimal scalar"
                    + " Trn")
            .toEngine();
    try (var broken =
        new HttpServerOfTest(
            engine,
            request -> {
              throw new IllegalStateException("secret");
            },
            RequestRate.unlimited())) {
      var response = broken.post("{\"query\": \"{ hello }\"}");

      refused(response, 500, "INTERNAL_ERROR");
      assertThat(response.body()).doesNotContain("secret").contains("executionId");
    }
  }
}
