package uk.ectmanager.bootstrap.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import uk.ectmanager.adapter.graphql.Refusal;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.adapter.graphql.http.RequestRate;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.application.ect.print.PrintRegistration;
import uk.ectmanager.application.signature.VerifyFormCode;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.signature.FormKind;

/**
 * Forms on paper: {@code GET /registrations/<id>/form.pdf} for whoever may read the registration in
 * their session, and {@code GET /verify} for anybody who holds such a paper. Both work without
 * script; neither is kept by a cache.
 */
final class FormPages {

  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final int MOST_SHOWN = 60;

  private final PrintRegistration printRegistration;
  private final VerifyFormCode verifyFormCode;
  private final ViewerSource viewers;
  private final RequestRate rate;

  FormPages(
      PrintRegistration printRegistration,
      VerifyFormCode verifyFormCode,
      ViewerSource viewers,
      RequestRate rate) {
    this.printRegistration = printRegistration;
    this.verifyFormCode = verifyFormCode;
    this.viewers = viewers;
    this.rate = rate;
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET(RegistrationView.printableForm("{id}"), this::download)
        .GET("/verify", this::verify)
        .build();
  }

  private ServerResponse download(ServerRequest request) {
    var servlet = request.servletRequest();
    var wait = rate.ofAddress(servlet.getRemoteAddr());
    if (wait.isPresent()) {
      return tooMany(wait.get());
    }
    var viewer = viewers.viewer(servlet);
    if (viewer.isEmpty()) {
      return plain(HttpStatus.UNAUTHORIZED, "Sign in first.");
    }
    wait = rate.ofAccount(viewer.get().account());
    if (wait.isPresent()) {
      return tooMany(wait.get());
    }
    return registration(request)
        .flatMap(id -> print(viewer.get(), id))
        .orElseGet(() ->
            plain(
                HttpStatus.NOT_FOUND, "There is no such registration, or it is not yours to see."));
  }

  private static Optional<EctId> registration(ServerRequest request) {
    try {
      return Optional.of(RegistrationView.read(request.pathVariable("id")));
    } catch (Refusal malformed) {
      return Optional.empty();
    }
  }

  private Optional<ServerResponse> print(Viewer viewer, EctId id) {
    return printRegistration
        .handle(viewer, id)
        .map(printed ->
            answer(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                        .filename("ect-registration-revision-" + printed.revision() + ".pdf")
                        .build()
                        .toString())
                .body(printed.pdf()));
  }

  private ServerResponse verify(ServerRequest request) {
    var code = request.param("code").map(String::strip).orElse("");
    if (code.isEmpty()) {
      return page(HttpStatus.OK, "Check a printed form", null, "");
    }
    var wait = rate.ofCalculations(request.servletRequest().getRemoteAddr(), 1);
    return wait.map(FormPages::tooMany).orElseGet(() -> page(code, verifyFormCode.handle(code)));
  }

  private static ServerResponse page(String code, VerifyFormCode.Answer answer) {
    var heading =
        switch (answer.finding()) {
          case VALID -> "The form is as it was signed";
          case CHANGED -> "The form has changed";
          case UNKNOWN -> "The code is not known";
        };
    var told = new StringBuilder();
    told.append("<h2>").append(heading).append("</h2><p>");
    told.append(HtmlUtils.htmlEscape(answer.finding().sentence())).append("</p>");
    var form = answer.form();
    var signedOn = answer.signedOn();
    if (form != null && signedOn != null) {
      told.append("<p>Form: ").append(words(form)).append(". Signed on ");
      told.append(DayWords.plain(signedOn)).append(".</p>");
    }
    var kind =
        switch (answer.finding()) {
          case VALID -> "done";
          case CHANGED, UNKNOWN -> "problems";
        };
    return page(
        HttpStatus.OK,
        heading,
        "      <div class=\"" + kind + "\" role=\"status\">" + told + "</div>\n",
        code);
  }

  private static String words(FormKind form) {
    return switch (form) {
      case REGISTRATION -> "registration of an early career teacher";
      case PROGRESS_REVIEW -> "progress review";
      case TRANSFER -> "transfer";
    };
  }

  private static ServerResponse page(
      HttpStatus status, String title, @Nullable String told, String code) {
    var shown = code.length() > MOST_SHOWN ? "" : HtmlUtils.htmlEscape(code);
    return answer(status)
        .contentType(HTML)
        .header("Content-Security-Policy", PAGE_POLICY)
        .body(
            """
            <!doctype html>
            <html lang="en-GB">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s: ECT Manager</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/account/page.css">
              </head>
              <body>
                <header>ECT Manager</header>
                <main>
            %s      <h1>Check a printed form</h1>
                  <form method="get" action="/verify">
                    <label for="code">Verification code</label>
                    <p class="hint" id="code-hint">It stands below the signature: four groups of five letters and
                      digits. You learn whether the form is as it was signed, and nothing about people.</p>
                    <input type="text" id="code" name="code" value="%s" autocomplete="off" autocapitalize="characters"
                      spellcheck="false" maxlength="60" aria-describedby="code-hint" required>
                    <button type="submit">Check</button>
                  </form>
                </main>
              </body>
            </html>
            """
                .formatted(title, told == null ? "" : told, shown));
  }

  private static ServerResponse tooMany(Duration wait) {
    var seconds = Math.max(1, wait.toSeconds());
    return answer(HttpStatus.TOO_MANY_REQUESTS)
        .header("Retry-After", Long.toString(seconds))
        .contentType(MediaType.TEXT_PLAIN)
        .body("Too many requests; try again in " + seconds + " seconds.");
  }

  private static ServerResponse plain(HttpStatus status, String text) {
    return answer(status).contentType(MediaType.TEXT_PLAIN).body(text);
  }

  private static ServerResponse.BodyBuilder answer(HttpStatus status) {
    return ServerResponse.status(status)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }
}
