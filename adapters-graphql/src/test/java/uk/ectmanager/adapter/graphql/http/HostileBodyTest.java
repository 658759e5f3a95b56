package uk.ectmanager.adapter.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.adapter.graphql.GraphQlSetup;

/** Bodies that a hostile client sends, and a viewer source that breaks. */
class HostileBodyTest extends EchoServerSuite {

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
