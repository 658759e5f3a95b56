package uk.ectmanager.adapter.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The media types and the well-formedness of GraphQL over HTTP, by POST. */
class GraphQlHttpTest extends EchoServerSuite {

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
}
