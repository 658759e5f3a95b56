package uk.ectmanager.adapter.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Runs operations on the schema with the controllers of an application context, within the limits,
 * on the calling thread. Controllers run there too (a virtual thread costs more than most of them
 * do), and nothing is observed per field.
 */
public final class GraphQlEngine implements ExecutionGraphQlService {

  private static final String VIEW = "View";

  private final GraphQLSchema schema;
  private final DefaultExecutionGraphQlService service;
  private final GraphQlLimits limits;
  private final TimeLimit time;

  private GraphQlEngine(GraphQlSource source, BatchLoaderRegistry loaders, GraphQlLimits limits) {
    this.limits = limits;
    this.schema = source.schema();
    this.time = new TimeLimit(limits.time());
    var gate = new DocumentGate(schema, limits);
    var gated = source.graphQl().transform(builder -> builder.preparsedDocumentProvider(gate));
    this.service = new DefaultExecutionGraphQlService(new Gated(gated, schema));
    this.service.addDataLoaderRegistrar(loaders);
    Validator.setMaxValidationErrors(limits.validationErrors());
  }

  /**
   * An engine for this schema.
   *
   * @param context holds the controllers, their advice and the one {@link BatchLoaderRegistry}
   * @param extensions of the schema that this run alone has
   */
  public static GraphQlEngine of(
      Resource schema, GraphQlLimits limits, ApplicationContext context, Resource... extensions) {
    return new GraphQlEngine(
        builder(schema, context).schemaResources(extensions).build(),
        context.getBean(BatchLoaderRegistry.class),
        limits);
  }

  static GraphQlSource.SchemaResourceBuilder builder(Resource schema, ApplicationContext context) {
    var controllers = new AnnotatedControllerConfigurer();
    controllers.setApplicationContext(context);
    controllers.addCustomArgumentResolver(new ViewerArgument());
    controllers.afterPropertiesSet();
    var types = new ClassNameTypeResolver();
    types.setClassNameExtractor(GraphQlEngine::typeName);
    return GraphQlSource.schemaResourceBuilder()
        .schemaResources(schema)
        .configureRuntimeWiring(Scalars::register)
        .configureRuntimeWiring(controllers)
        .defaultTypeResolver(types)
        .exceptionResolvers(List.of(new GraphQlErrors()))
        .typeVisitors(List.of(new RootAccess("Query", "Mutation")));
  }

  /** The schema's name of a view: {@code SchoolView} shows a {@code School}. */
  static String typeName(Class<?> view) {
    var name = view.getSimpleName();
    return name.endsWith(VIEW) ? name.substring(0, name.length() - VIEW.length()) : name;
  }

  /** The schema that is served. */
  public GraphQLSchema schema() {
    return schema;
  }

  /** What an exception outside every operation is for the client; it is logged. */
  public static EdgeError error(RuntimeException exception) {
    return GraphQlErrors.of(exception, ExecutionId.generate());
  }

  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    return Mono.fromSupplier(() -> run(request));
  }

  /** Runs one operation on the calling thread; never throws for what a client may send. */
  public ExecutionGraphQlResponse run(ExecutionGraphQlRequest request) {
    var input = new AtomicReference<ExecutionInput>(request.toExecutionInput());
    request.configureExecutionInput((current, builder) -> {
      input.set(current);
      return builder.build();
    });
    try {
      var outcome = time.within(() -> input.get().cancel(), () -> await(request));
      if (outcome.stopped()
          && outcome
              .result()
              .filter(response -> response.getExecutionResult().getErrors().isEmpty())
              .isEmpty()) {
        return response(input.get(), failed(GraphQlErrors.timeout()));
      }
      var response = outcome.result().orElseThrow();
      return response(response.getExecutionInput(), shown(response));
    } catch (RuntimeException | StackOverflowError e) {
      return response(input.get(), failed(GraphQlErrors.of(e, input.get().getExecutionId())));
    }
  }

  private ExecutionGraphQlResponse await(ExecutionGraphQlRequest request) {
    CompletableFuture<@Nullable ExecutionGraphQlResponse> future =
        service.execute(request).toFuture();
    try {
      return Objects.requireNonNull(future.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private ExecutionResult shown(ExecutionGraphQlResponse response) {
    var result = response.getExecutionResult();
    if (result.getErrors().isEmpty()) {
      return result;
    }
    var id = response.getExecutionInput().getExecutionId();
    var errors =
        result.getErrors().stream()
            .limit(limits.validationErrors())
            .<graphql.GraphQLError>map(error -> GraphQlErrors.of(error, id))
            .toList();
    return result.transform(builder -> builder.errors(errors));
  }

  private static ExecutionResult failed(EdgeError error) {
    return ExecutionResult.newExecutionResult().addError(error).build();
  }

  private static ExecutionGraphQlResponse response(ExecutionInput input, ExecutionResult result) {
    return new DefaultExecutionGraphQlResponse(input, result);
  }

  private record Gated(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {}
}
