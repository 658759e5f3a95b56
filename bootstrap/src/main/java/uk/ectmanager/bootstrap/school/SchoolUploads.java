package uk.ectmanager.bootstrap.school;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import uk.ectmanager.adapter.graphql.Refusal;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Takes files of the official register: {@code POST /imports/schools?appropriateBody=<id>} with a
 * body of {@code text/csv}, in the browser session of an administrator. Another site cannot send
 * such a request: the type and the header {@code X-Requested-With} are none that a form can send,
 * and a browser says where a request comes from.
 */
final class SchoolUploads {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final String OWN_HEADER = "X-Requested-With";
  private static final int AT_ONCE = 4;

  private final ImportSchools load;
  private final ViewerSource viewers;
  private final Semaphore free = new Semaphore(AT_ONCE);

  SchoolUploads(ImportSchools load, ViewerSource viewers) {
    this.load = load;
    this.viewers = viewers;
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route().POST("/imports/schools", this::upload).build();
  }

  /** A report as scripts and the web client read it. */
  record Report(
      int added, int changed, int unchanged, int refused, List<SchoolImport.RefusedRow> refusals) {}

  /** Why nothing was imported. */
  record Refused(List<Problem> problems) {}

  private ServerResponse upload(ServerRequest request) throws IOException {
    if (fromElsewhere(request)) {
      return refused(HttpStatus.FORBIDDEN, "Requests from other sites are refused.");
    }
    var viewer = viewers.viewer(request.servletRequest());
    if (viewer.isEmpty()) {
      return refused(HttpStatus.UNAUTHORIZED, "Sign in first.");
    }
    if (request.headers().contentType().filter(CSV::isCompatibleWith).isEmpty()) {
      return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the file as text/csv.");
    }
    if (request.headers().contentLength().orElse(0) > ImportSchools.MOST_BYTES) {
      return refused(
          HttpStatus.CONTENT_TOO_LARGE,
          "The file has more than " + ImportSchools.MOST_BYTES / (1024 * 1024) + " MB.");
    }
    var body = body(request);
    if (body.isEmpty()) {
      return refused(HttpStatus.BAD_REQUEST, "Name the appropriate body by its id.");
    }
    if (!free.tryAcquire()) {
      return refused(
          HttpStatus.SERVICE_UNAVAILABLE, "Other files are being imported; try again in a minute.");
    }
    try {
      var command =
          new ImportSchools.Command(body.get(), request.servletRequest().getInputStream());
      return switch (load.handle(viewer.get(), command)) {
        case Result.Done<SchoolImport>(var report) ->
            ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                    new Report(
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.refused(),
                        report.refusals()));
        case Result.Refused<SchoolImport>(var problems) ->
            answer(HttpStatus.UNPROCESSABLE_CONTENT, problems);
      };
    } catch (NotPermitted e) {
      return refused(HttpStatus.FORBIDDEN, "Your role does not allow this.");
    } finally {
      free.release();
    }
  }

  private static Optional<AppropriateBodyId> body(ServerRequest request) {
    try {
      return request.param("appropriateBody").map(AppropriateBodyView::read);
    } catch (Refusal malformed) {
      return Optional.empty();
    }
  }

  private static boolean fromElsewhere(ServerRequest request) {
    var headers = request.headers().asHttpHeaders();
    var own = headers.getFirst(OWN_HEADER);
    if (own == null || own.isBlank()) {
      return true;
    }
    var site = headers.getFirst("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin");
    }
    var origin = headers.getFirst(HttpHeaders.ORIGIN);
    return origin != null && !sameHost(origin, headers.getFirst(HttpHeaders.HOST));
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return host != null
          && authority != null
          && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static ServerResponse refused(HttpStatus status, String message) {
    return answer(status, List.of(Problem.at(ProblemCode.INVALID, message)));
  }

  private static ServerResponse answer(HttpStatus status, List<Problem> problems) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Refused(problems));
  }
}
