package uk.ectmanager.bootstrap.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Behaves like the Teaching Record System (reference 8.3), or as badly as it is told to. */
public final class TrsStub implements AutoCloseable {

  /** The key that it takes. */
  static final String KEY = "a-key-of-the-test";

  /** How one request is answered. */
  public interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static final String JSON = "application/json; charset=utf-8";

  private final Map<String, String> people = new ConcurrentHashMap<>();
  private final AtomicReference<Behaviour> behaviour = new AtomicReference<>(this::usual);
  private final CountDownLatch end = new CountDownLatch(1);
  private final HttpServer server;

  public TrsStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v3/persons/", exchange -> behaviour.get().answer(exchange));
    server.start();
  }

  /** The settings with which a product asks it, often enough for a test. */
  public String[] settings() {
    return new String[] {
      "--ect.trs.url=http://127.0.0.1:" + server.getAddress().getPort(),
      "--ect.trs.key=" + KEY,
      "--ect.trs.timeout=1s",
      "--ect.trs.pause=50ms",
      "--ect.trs.pace=0.002"
    };
  }

  /** Holds that record from now on. */
  public void record(String trn, String person) {
    people.put(trn, person);
  }

  /** Behaves so from now on. */
  public void behave(Behaviour next) {
    behaviour.set(next);
  }

  /** Behaves as the real one does when nothing is wrong. */
  public void behave() {
    behaviour.set(this::usual);
  }

  /** Answers with that state and body, and headers by name and value. */
  public static Behaviour reply(int status, String type, String body, String... headers) {
    return exchange -> {
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      for (var i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  public static Behaviour json(int status, String body, String... headers) {
    return reply(status, JSON, body, headers);
  }

  /** Never answers. */
  public Behaviour silence() {
    return exchange -> {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** A record as version 3 tells it. */
  public static String person(
      String trn, String lastName, LocalDate born, String qts, String status, String alerts) {
    return """
    {"trn":"%s","firstName":"A","middleName":"","lastName":"%s","dateOfBirth":"%s",
     "qts":%s,"qtlsStatus":"None",
     "induction":{"status":"%s","startDate":null,"completedDate":null,"exemptionReasons":[]},
     "alerts":%s}
    """
        .formatted(trn, lastName, born, qts, status, alerts);
  }

  private void usual(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var query = String.valueOf(uri.getQuery());
    var headers = exchange.getRequestHeaders();
    if (!("Bearer " + KEY).equals(headers.getFirst("Authorization"))
        || headers.getFirst("X-Api-Version") == null
        || !query.contains("dateOfBirth=")) {
      json(403, "{\"errorCode\":10040}").answer(exchange);
      return;
    }
    var person = people.get(uri.getPath().substring("/v3/persons/".length()));
    if (person == null || !query.contains("dateOfBirth=" + born(person))) {
      json(404, "{\"errorCode\":10001}").answer(exchange);
    } else {
      json(200, person).answer(exchange);
    }
  }

  private static String born(String person) {
    var start = person.indexOf("\"dateOfBirth\":\"") + 15;
    return person.substring(start, start + 10);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
