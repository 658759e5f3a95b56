package uk.ectmanager.adapter.graphql.http;

import graphql.ExecutionResult;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.adapter.graphql.EdgeError;
import uk.ectmanager.adapter.graphql.ErrorCode;
import uk.ectmanager.adapter.graphql.GraphQlEngine;
import uk.ectmanager.adapter.graphql.GraphQlLimits;
import uk.ectmanager.adapter.graphql.RequestContext;
import uk.ectmanager.domain.access.Viewer;

/**
 * GraphQL over HTTP: one request in, one answer out, whatever comes. Mapped to {@code /graphql} for
 * every method.
 */
public final class GraphQlHttp implements HttpRequestHandler {

  private static final String OBSERVED = "ect.graphql.request";

  private final GraphQlEngine engine;
  private final ViewerSource viewers;
  private final BrowserSessions browsers;
  private final RequestRate rate;
  private final ObservationRegistry observations;
  private final boolean introspectionOpen;
  private final QuestionReader reader;
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * Answers on this engine.
   *
   * @param introspectionOpen whether the schema may be read without signing in, as in the demo run
   */
  public GraphQlHttp(
      GraphQlEngine engine,
      GraphQlLimits limits,
      ViewerSource viewers,
      BrowserSessions browsers,
      RequestRate rate,
      ObservationRegistry observations,
      boolean introspectionOpen) {
    this.engine = engine;
    this.viewers = viewers;
    this.browsers = browsers;
    this.rate = rate;
    this.observations = observations;
    this.introspectionOpen = introspectionOpen;
    this.reader = new QuestionReader(limits);
  }

  private record Reply(int status, Answers media, Map<String, ?> body, String outcome) {}

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var observation = Observation.start(OBSERVED, observations);
    var outcome = "ABORTED";
    try {
      var reply = reply(request, response);
      outcome = reply.outcome();
      write(reply, response);
    } finally {
      observation.lowCardinalityKeyValue("outcome", outcome).stop();
    }
  }

  private Reply reply(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var media = Answers.JSON;
    try {
      refuseOtherMethods(request);
      CrossSite.refuse(request);
      media = Answers.forAccept(Collections.list(request.getHeaders("Accept")));
      refuseTooMany(rate.ofAddress(request.getRemoteAddr()));
      boolean get = request.getMethod().equals("GET");
      var question = get ? reader.get(request) : reader.post(request);
      var viewer = viewers.viewer(request);
      viewer.map(Viewer::account).map(rate::ofAccount).ifPresent(GraphQlHttp::refuseTooMany);
      var context =
          new RequestContext(
              viewer.orElse(null),
              browsers.of(request, response).orElse(null),
              introspectionOpen,
              get,
              many -> rate.ofCalculations(request.getRemoteAddr(), many));
      return reply(media, run(question, context), response);
    } catch (HttpRefusal refusal) {
      refusal.headers().forEach(response::setHeader);
      return refused(refusal.status(), media, refusal.error());
    } catch (RuntimeException e) {
      return refused(500, media, GraphQlEngine.error(e));
    }
  }

  private static void refuseOtherMethods(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("POST")) {
      throw HttpRefusal.of(405, "Send a GET or a POST.").with("Allow", "GET, POST");
    }
  }

  private static void refuseTooMany(Optional<Duration> wait) {
    wait.ifPresent(time -> {
      throw HttpRefusal.tooMany(Math.max(1, time.toSeconds()));
    });
  }

  private ExecutionResult run(Question question, RequestContext context) {
    var asked =
        new DefaultExecutionGraphQlRequest(
            question.query(),
            question.operationName(),
            question.variables(),
            Map.of(),
            UUID.randomUUID().toString(),
            Locale.UK);
    asked.configureExecutionInput((input, builder) -> {
      input.getGraphQLContext().putAll(context.toMap());
      return builder.build();
    });
    return engine.run(asked).getExecutionResult();
  }

  private static Reply reply(Answers media, ExecutionResult result, HttpServletResponse response) {
    var codes =
        result.getErrors().stream()
            .map(error -> error instanceof EdgeError ours ? ours.errorCode() : null)
            .map(code -> code == null ? ErrorCode.INTERNAL_ERROR : code)
            .toList();
    int status = media.status(result.isDataPresent(), codes);
    if (status == 405) {
      response.setHeader("Allow", "POST");
    }
    return new Reply(
        status,
        media,
        result.toSpecification(),
        codes.isEmpty() ? "SUCCESS" : codes.getFirst().code());
  }

  private static Reply refused(int status, Answers media, EdgeError error) {
    var body = new LinkedHashMap<String, Object>();
    body.put("errors", List.of(error.toSpecification()));
    return new Reply(status, media, body, error.errorCode().code());
  }

  private void write(Reply reply, HttpServletResponse response) throws IOException {
    var bytes = json.writeValueAsBytes(reply.body());
    response.setStatus(reply.status());
    response.setContentType(reply.media().contentType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    if (reply.status() == 413) {
      response.flushBuffer(); // or the server first waits for the rest of the body
    }
  }
}
