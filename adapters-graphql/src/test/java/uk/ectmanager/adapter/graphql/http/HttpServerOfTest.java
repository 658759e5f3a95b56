package uk.ectmanager.adapter.graphql.http;

import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.HttpRequestHandler;
import uk.ectmanager.adapter.graphql.GraphQlEngine;
import uk.ectmanager.adapter.graphql.GraphQlLimits;

/** A Tomcat on a free port that serves {@code /graphql} and nothing else. */
final class HttpServerOfTest implements AutoCloseable {

  private final Tomcat tomcat = new Tomcat();
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  HttpServerOfTest(GraphQlEngine engine) throws IOException, LifecycleException {
    this(engine, request -> Optional.empty(), RequestRate.unlimited());
  }

  HttpServerOfTest(GraphQlEngine engine, ViewerSource viewers, RequestRate rate)
      throws IOException, LifecycleException {
    folder = Files.createTempDirectory("ect-graphql-http");
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector();
    var context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(
        context,
        "graphql",
        new Served(
            new GraphQlHttp(
                engine,
                GraphQlLimits.defaults(),
                viewers,
                (request, response) -> Optional.empty(),
                rate,
                ObservationRegistry.NOOP,
                true)));
    context.addServletMappingDecoded("/graphql", "graphql");
    tomcat.start();
  }

  private static final class Served extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised
    private final HttpRequestHandler handler;

    Served(HttpRequestHandler handler) {
      this.handler = handler;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        handler.handleRequest(request, response);
      } catch (jakarta.servlet.ServletException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/graphql" + query));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  HttpResponse<String> post(String body) throws IOException {
    return post(body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(byte[] body) throws IOException {
    return send(
        request("")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> post(InputStream body) throws IOException {
    return send(
        request("")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)));
  }

  /** Sends these bytes as they are and answers what comes back up to the end of its JSON. */
  String raw(String text) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new StringBuilder();
      var in = socket.getInputStream();
      while (answer.indexOf("}]}") < 0) {
        int c = in.read();
        if (c < 0) {
          break;
        }
        answer.append((char) c);
      }
      return answer.toString();
    }
  }

  @Override
  public void close() throws LifecycleException, IOException {
    tomcat.stop();
    tomcat.destroy();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
