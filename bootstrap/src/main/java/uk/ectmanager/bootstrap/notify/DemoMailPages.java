package uk.ectmanager.bootstrap.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * The pages on which one reads what a demonstration sent: {@code /demo/mail}, and {@code
 * /demo/mail.json} for scripts. There are none in a real deployment. A mail's own HTML is shown in
 * a frame that may run nothing.
 */
final class DemoMailPages {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
  private static final String STYLE =
      """
      body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;max-width:60em;\
      margin:0 auto;padding:1em}table{border-collapse:collapse;width:100%}th,td{text-align:left;\
      padding:.4em .6em;border-bottom:1px solid #b1b4b6;vertical-align:top}pre{white-space:pre-wrap;\
      background:#f3f2f1;padding:1em;overflow-wrap:anywhere}iframe{width:100%;height:34em;\
      border:1px solid #505a5f}a{color:#1d4f91}label{font-weight:bold}input,button{font:inherit}\
      """;
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'sha256-%s'; frame-src 'self'; form-action 'self';"
              .formatted(sha256(STYLE))
          + " base-uri 'none'; frame-ancestors 'none'";
  private static final String MAIL_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self';"
          + " sandbox allow-popups allow-popups-to-escape-sandbox";

  private final CaughtMessages caught;

  DemoMailPages(CaughtMessages caught) {
    this.caught = caught;
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/demo/mail", this::list)
        .GET("/demo/mail.json", this::json)
        .GET("/demo/mail/{id}", request -> one(request, DemoMailPages::view))
        .GET("/demo/mail/{id}/html", request -> one(request, DemoMailPages::html))
        .build();
  }

  /**
   * A caught message for scripts.
   *
   * @param links the addresses in the text, in their order
   */
  record CaughtView(
      long id,
      String channel,
      Instant sentAt,
      String from,
      String to,
      String subject,
      String messageId,
      List<String> links,
      String text,
      String html) {

    static CaughtView of(CaughtMessage message) {
      return new CaughtView(
          message.id(),
          message.channel().name(),
          message.sentAt(),
          message.from(),
          message.to(),
          message.subject(),
          message.messageId(),
          message.links(),
          message.text(),
          message.html());
    }
  }

  private ServerResponse json(ServerRequest request) {
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(caught.to(wanted(request)).stream().map(CaughtView::of).toList());
  }

  private ServerResponse list(ServerRequest request) {
    var wanted = wanted(request);
    var rows = new StringBuilder();
    for (var message : caught.to(wanted)) {
      rows.append(
          "<tr><td>%s</td><td>%s</td><td>%s</td><td><a href=\"/demo/mail/%d\">%s</a></td></tr>\n"
              .formatted(
                  MOMENT.format(LondonTime.at(message.sentAt())),
                  kind(message),
                  escaped(message.to()),
                  message.id(),
                  escaped(message.subject())));
    }
    var table =
        rows.isEmpty()
            ? "<p>No message" + (wanted.isBlank() ? " yet" : " to that receiver") + ".</p>"
            : """
            <table><caption>The latest first</caption>
            <thead><tr><th scope="col">Sent</th><th scope="col">Kind</th>\
            <th scope="col">To</th><th scope="col">Subject</th></tr></thead>
            <tbody>
            %s</tbody></table>
            """
                .formatted(rows);
    return page(
        "Caught messages",
        """
        <p>Nothing leaves this demonstration: every mail and text message is caught here, and kept
        until it stops. For scripts: <a href="/demo/mail.json">/demo/mail.json</a>.</p>
        <form method="get" action="/demo/mail" role="search"><label for="to">Receiver</label>
        <input id="to" name="to" value="%s"> <button>Search</button></form>
        %s\
        """
            .formatted(escaped(wanted), table));
  }

  private ServerResponse one(ServerRequest request, Function<CaughtMessage, ServerResponse> shown) {
    var id = request.pathVariable("id");
    if (!id.matches("[0-9]{1,18}")) {
      return ServerResponse.notFound().build();
    }
    return caught
        .find(Long.parseLong(id))
        .map(shown)
        .orElseGet(() -> ServerResponse.notFound().build());
  }

  private static ServerResponse view(CaughtMessage message) {
    var html =
        message.html().isEmpty()
            ? ""
            : """
            <h2>As HTML</h2>
            <iframe title="The mail as HTML" src="/demo/mail/%d/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
            """
                .formatted(message.id());
    return page(
        message.subject(),
        """
        <p><a href="/demo/mail">All caught messages</a></p>
        <table><tbody>
        <tr><th scope="row">Kind</th><td>%s</td></tr>
        <tr><th scope="row">Sent</th><td>%s</td></tr>
        <tr><th scope="row">From</th><td>%s</td></tr>
        <tr><th scope="row">To</th><td>%s</td></tr>
        </tbody></table>
        <h2>As text</h2>
        <pre>%s</pre>
        %s\
        """
            .formatted(
                kind(message),
                MOMENT.format(LondonTime.at(message.sentAt())),
                escaped(message.from()),
                escaped(message.to()),
                withLinks(message.text()),
                html));
  }

  private static ServerResponse html(CaughtMessage message) {
    return ServerResponse.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", MAIL_POLICY)
        .body(message.html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
  }

  private static ServerResponse page(String title, String content) {
    return ServerResponse.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", PAGE_POLICY)
        .body(
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>%1$s - ECT Manager demonstration</title><style>%2$s</style></head>
            <body><main><h1>%1$s</h1>
            %3$s
            </main></body></html>
            """
                .formatted(escaped(title), STYLE, content));
  }

  private static String kind(CaughtMessage message) {
    return switch (message.channel()) {
      case MAIL -> "E-mail";
      case TEXT -> "Text message";
    };
  }

  private static String wanted(ServerRequest request) {
    return request.param("to").orElse("");
  }

  private static String withLinks(String text) {
    var shown = new StringBuilder();
    var end = 0;
    var links = CaughtMessage.LINK.matcher(text);
    while (links.find()) {
      var link = escaped(links.group());
      shown
          .append(escaped(text.substring(end, links.start())))
          .append("<a target=\"_blank\" rel=\"noopener noreferrer\" href=\"")
          .append(link)
          .append("\">")
          .append(link)
          .append("</a>");
      end = links.end();
    }
    return shown.append(escaped(text.substring(end))).toString();
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static String sha256(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
