package uk.ectmanager.adapter.graphql;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionId;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.DataFetchingEnvironment;
import graphql.validation.ValidationError;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import reactor.core.publisher.Mono;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.planner.PlanningStopped;
import uk.ectmanager.application.security.HashingBusy;

/**
 * The one place where exceptions and the engine's own errors become {@link EdgeError}s. What is not
 * known here is our bug: the client gets an opaque error with the execution id, the log gets types
 * and frames under that id, never a message, since messages may carry personal data.
 */
final class GraphQlErrors implements DataFetcherExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);
  private static final int DEEPEST_TRACE = 40;

  @Override
  public Mono<List<GraphQLError>> resolveException(
      Throwable exception, DataFetchingEnvironment environment) {
    var place = environment.getField().getSourceLocation();
    var error =
        of(exception, environment.getExecutionId())
            .at(
                place == null ? List.of() : List.of(place),
                environment.getExecutionStepInfo().getPath().toList());
    return Mono.just(List.of(error));
  }

  /** What an exception is for the client. */
  static EdgeError of(Throwable exception, @Nullable ExecutionId execution) {
    return switch (exception) {
      case Refusal refusal -> refusal.toError();
      case NotPermitted _ ->
          EdgeError.of(ErrorCode.FORBIDDEN, "None of your roles allows this here.");
      case StaleAggregate _ ->
          EdgeError.of(
              ErrorCode.CONFLICT,
              "Somebody else changed this at the same time. Read it again, then repeat.");
      case HashingBusy _ ->
          EdgeError.of(
              ErrorCode.RATE_LIMITED,
              "Too many people are signing in at this moment. Try again in a few seconds.");
      case PlanningStopped _ -> timeout();
      case MalformedCursor _ ->
          Refusal.badInput("This is not a cursor of this list.", "after").toError();
      case BindException bind -> unreadable(bind);
      default -> bug(exception, execution);
    };
  }

  /** What an error of the engine is for the client. */
  static EdgeError of(GraphQLError error, @Nullable ExecutionId execution) {
    return switch (error) {
      case EdgeError ours -> ours;
      case ValidationError validation ->
          EdgeError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, String.valueOf(validation.getMessage()))
              .at(validation.getLocations(), null);
      case graphql.InvalidSyntaxError syntax ->
          EdgeError.of(ErrorCode.GRAPHQL_PARSE_FAILED, String.valueOf(syntax.getMessage()))
              .at(syntax.getLocations(), null);
      case UnknownOperationException unknown ->
          EdgeError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, String.valueOf(unknown.getMessage()));
      case graphql.execution.InputMapDefinesTooManyFieldsException unknown ->
          EdgeError.of(ErrorCode.BAD_USER_INPUT, String.valueOf(unknown.getMessage()));
      case graphql.execution.MissingRootTypeException missing ->
          EdgeError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, String.valueOf(missing.getMessage()));
      case CoercingParseValueException value -> badValue(value);
      case CoercingParseLiteralException literal -> badValue(literal);
      case NonNullableValueCoercedAsNullException absent -> badValue(absent);
      case BadFaithIntrospectionError greedy ->
          EdgeError.of(ErrorCode.TOO_COSTLY, String.valueOf(greedy.getMessage()));
      case AbortExecutionException _ -> timeout();
      default -> {
        LOG.error("execution {}: the engine answered {}", execution, error.getClass().getName());
        yield internal(execution).at(error.getLocations(), error.getPath());
      }
    };
  }

  /** The operation took too long. */
  static EdgeError timeout() {
    return EdgeError.of(
        ErrorCode.TIMEOUT,
        "The operation took longer than allowed and was stopped. A change may or may not have been"
            + " made: read before you repeat.");
  }

  private static EdgeError badValue(GraphQLError error) {
    return EdgeError.of(ErrorCode.BAD_USER_INPUT, String.valueOf(error.getMessage()))
        .at(error.getLocations(), null);
  }

  private static EdgeError unreadable(BindingResult bind) {
    var fields =
        bind.getFieldErrors().stream()
            .map(field -> field.getField().replace('$', ' ').strip())
            .distinct()
            .limit(5)
            .toList();
    var names = fields.isEmpty() ? bind.getObjectName() : String.join(", ", fields);
    return EdgeError.of(ErrorCode.BAD_USER_INPUT, "This argument cannot be read: " + names + ".")
        .in(List.of((fields.isEmpty() ? names : fields.getFirst()).split("\\.")));
  }

  private static EdgeError bug(Throwable exception, @Nullable ExecutionId execution) {
    LOG.error("execution {} failed: {}", execution, trace(exception));
    return internal(execution);
  }

  private static EdgeError internal(@Nullable ExecutionId execution) {
    return EdgeError.of(
            ErrorCode.INTERNAL_ERROR, "Something went wrong on our side. Quote " + execution + ".")
        .with("executionId", String.valueOf(execution));
  }

  /** Types and frames of an exception and its causes, without any message. */
  static String trace(Throwable exception) {
    var text = new StringBuilder();
    Throwable next = exception;
    for (int depth = 0; next != null && depth < 5; depth++, next = next.getCause()) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(next.getClass().getName());
      text.append(
          Arrays.stream(next.getStackTrace())
              .limit(DEEPEST_TRACE)
              .map(frame -> "\n  at " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
