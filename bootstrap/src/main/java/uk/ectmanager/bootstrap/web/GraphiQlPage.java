package uk.ectmanager.bootstrap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/**
 * The page {@code /graphiql}: our own page and script around the GraphiQL and React files of a jar,
 * nothing from the internet. Only the files named here are served. Whoever opens it sees what their
 * session may see, and nothing without one.
 */
final class GraphiQlPage implements HttpRequestHandler {

  private static final String OURS = "graphiql/";
  private static final String LIBRARY = "META-INF/resources/graphql-ui/";
  private static final String SCRIPT = "text/javascript;charset=UTF-8";
  private static final String STYLE = "text/css;charset=UTF-8";

  /** Editor and tool tips set styles from script; nothing else may be inline. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  private record File(String resource, String type, boolean changes) {}

  private static final Map<String, File> FILES =
      Map.of(
          "/graphiql", new File(OURS + "index.html", "text/html;charset=UTF-8", true),
          "/graphiql/page.js", new File(OURS + "page.js", SCRIPT, true),
          "/graphiql/page.css", new File(OURS + "page.css", STYLE, true),
          "/graphiql/examples.json",
              new File(OURS + "examples.json", "application/json;charset=UTF-8", true),
          "/graphiql/react.js", new File(LIBRARY + "react.production.min.js", SCRIPT, false),
          "/graphiql/react-dom.js",
              new File(LIBRARY + "react-dom.production.min.js", SCRIPT, false),
          "/graphiql/graphiql.js", new File(LIBRARY + "graphiql.min.js", SCRIPT, false),
          "/graphiql/graphiql.css", new File(LIBRARY + "graphiql.min.css", STYLE, false));

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  static Set<String> paths() {
    return FILES.keySet();
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var file = FILES.get(path);
    if (file == null) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return;
    }
    boolean head = request.getMethod().equals("HEAD");
    if (!head && !request.getMethod().equals("GET")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
      return;
    }
    var content = content(file);
    response.setContentType(file.type());
    response.setContentLength(content.length);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", file.changes() ? "no-cache" : "public, max-age=86400");
    if (!head) {
      response.getOutputStream().write(content);
    }
  }

  private byte[] content(File file) throws IOException {
    var known = read.get(file.resource());
    if (known != null) {
      return known;
    }
    var content = new ClassPathResource(file.resource()).getContentAsByteArray();
    read.put(file.resource(), content);
    return content;
  }
}
