package uk.ectmanager.adapter.notify.trs;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import uk.ectmanager.domain.shared.Trn;

/** Stands in for the Teaching Record System: answers as told, remembers what it was asked. */
final class TrsServer implements AutoCloseable {

  static final String JSON = "application/json; charset=utf-8";

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Handler> people = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Headers> headers = new ArrayList<>();
  private final HttpServer server = server();

  interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  TrsServer() {
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestURI().toString());
            headers.add(exchange.getRequestHeaders());
          }
          var path = exchange.getRequestURI().getPath();
          people
              .getOrDefault(
                  path.substring(path.lastIndexOf('/') + 1), json(404, "{\"errorCode\":10001}"))
              .answer(exchange);
        });
    server.start();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers so when it is asked for this person; of others it knows nothing. */
  void given(Trn trn, Handler handler) {
    people.put(trn.value(), handler);
  }

  /** Paths and queries, in their order. */
  List<String> asked() {
    return asked;
  }

  /** Of each request, in their order. */
  List<Headers> headers() {
    return headers;
  }

  static Handler reply(int status, String type, String body, String... more) {
    return exchange -> {
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      if (!type.isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      for (var i = 0; i < more.length; i += 2) {
        exchange.getResponseHeaders().set(more[i], more[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  static Handler json(int status, String body, String... more) {
    return reply(status, JSON, body, more);
  }

  static String person(String trn, String status, String alerts) {
    return """
    {"trn":"%s","firstName":"Nadia","middleName":"","lastName":"North",
     "dateOfBirth":"2001-02-03","nationalInsuranceNumber":null,"emailAddress":null,
     "qts":{"holdsFrom":"2026-07-01","awardedOrApprovedCount":1,"routes":[]},
     "induction":{"status":"%s","startDate":null,"completedDate":null,"exemptionReasons":[]},
     "alerts":%s,"somethingNew":{"a":[1]}}
    """
        .formatted(trn, status, alerts);
  }

  /** Until the test is over. */
  void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** For a moment. */
  void pause() throws IOException {
    try {
      if (end.await(150, TimeUnit.MILLISECONDS)) {
        throw new IOException("the test is over");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
