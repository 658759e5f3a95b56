package uk.ectmanager.adapter.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which methods are taken, whence a request may come, and how often: queries by GET, nothing from
 * other sites.
 */
class GraphQlMethodsTest extends EchoServerSuite {

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
}
