package uk.ectmanager.adapter.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/**
 * A server that echoes, and one that limits, for tests of GraphQL over HTTP; and how they are
 * asked.
 */
abstract class EchoServerSuite {

  static final String GRAPHQL = "application/graphql-response+json";
  static final String JSON = "application/json";
  static final Duration QUICK = Duration.ofSeconds(5);

  static HttpServerOfTest server;
  static HttpServerOfTest limited;

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
              public Optional<Duration> ofCalculations(String address, int many) {
                return Optional.empty();
              }
            });
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    limited.close();
  }

  static HttpResponse<String> post(String accept, String body) throws IOException {
    var request = server.request("").header("Content-Type", JSON);
    if (!accept.isEmpty()) {
      request.header("Accept", accept);
    }
    return server.send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> get(String accept, String parameters) throws IOException {
    return server.send(server.request("?" + parameters).header("Accept", accept).GET());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static void refused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .contains("\"code\":\"" + code + "\"")
        .doesNotContain("\"data\"", "Exception", "\tat ", "uk.ectmanager", "tools.jackson");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }
}
