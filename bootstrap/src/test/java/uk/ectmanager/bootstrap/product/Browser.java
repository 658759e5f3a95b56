package uk.ectmanager.bootstrap.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser: keeps its cookies, speaks GraphQL. */
public final class Browser {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI base;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Browser(URI base) {
    this.base = base;
  }

  /** Variables in the order they are given: name, value, name, value. */
  public static Map<String, Object> input(Object... namesAndValues) {
    var input = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      input.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Map.of("input", input);
  }

  /** The whole answer. */
  public JsonNode ask(String document, Map<String, Object> variables) {
    return ask(document, variables, Map.of());
  }

  public JsonNode ask(String document, Map<String, Object> variables, Map<String, String> headers) {
    var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    var answer = post("/graphql", "application/json", body, headers);
    return JSON.readTree(answer.body());
  }

  /** The one root field of the data, after asserting that nothing went wrong. */
  public JsonNode data(String document, Map<String, Object> variables) {
    var answer = ask(document, variables);
    assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
    return answer.get("data").values().iterator().next();
  }

  /** The payload of a mutation that must not be refused. */
  public JsonNode change(String document, Map<String, Object> variables) {
    var payload = data(document, variables);
    assertThat(payload.path("problems").size()).as(payload.toString()).isZero();
    return payload;
  }

  /** The codes of the problems with which a mutation is refused, each with its path. */
  public List<String> refusal(String document, Map<String, Object> variables) {
    return data(document, variables).path("problems").values().stream()
        .map(problem ->
            problem.get("code").asString()
                + " "
                + problem.get("path").values().stream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(".")))
        .toList();
  }

  public void signIn(String login, String password) {
    change(
        "mutation($input: SignInInput!) { signIn(input: $input) { me { account { username } } "
            + "problems { code message path } } }",
        input("login", login, "password", password));
  }

  public HttpResponse<String> post(
      String path, String contentType, String body, Map<String, String> headers) {
    return post(
        path,
        contentType,
        HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8),
        headers);
  }

  public HttpResponse<String> post(
      String path,
      String contentType,
      HttpRequest.BodyPublisher body,
      Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", contentType)
            .header("Accept", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .header("X-Requested-With", "journey")
            .POST(body);
    headers.forEach(request::header);
    return send(request);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET());
  }

  public HttpResponse<byte[]> download(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var response = HTTP.send(request.build(), handler);
      for (var header : response.headers().allValues("Set-Cookie")) {
        var pair =
            header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';'));
        var equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
