package uk.ectmanager.adapter.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import uk.ectmanager.domain.access.Viewer;

/**
 * Runs documents on controllers with real use cases and fakes, without a server:
 *
 * <pre>{@code
 * var graphql = GraphQlSetup.withSchema().controllers(new SchoolController(...));
 * var answer = graphql.as(viewer).run("{ school(id: \"...\") { name } }");
 * assertThat(answer.data("school.name")).isEqualTo("Elm Park");
 * }</pre>
 */
public final class GraphQlSetup {

  private final Resource schema;
  private final List<Object> beans = new ArrayList<>();
  private final BatchLoaderRegistry loaders = new DefaultBatchLoaderRegistry();
  private GraphQlLimits limits = GraphQlLimits.defaults();
  private RequestContext request = RequestContext.nobody();
  private @Nullable GraphQlEngine engine;

  private GraphQlSetup(Resource schema) {
    this.schema = schema;
  }

  /** On the product's schema; fields without a controller answer null. */
  public static GraphQlSetup withSchema() {
    return new GraphQlSetup(new ClassPathResource("graphql/schema.graphqls"));
  }

  /** On a small schema of one test. */
  public static GraphQlSetup withSchema(String text) {
    return new GraphQlSetup(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** With these controllers (or advice), each made by hand. */
  public GraphQlSetup controllers(Object... more) {
    beans.addAll(List.of(more));
    return this;
  }

  /** With the field {@code node} over these sources. */
  public GraphQlSetup nodes(NodeSource... sources) {
    beans.add(new NodeController(List.of(sources)));
    return this;
  }

  /** Where controllers made by hand register the loaders of their batches. */
  public BatchLoaderRegistry loaders() {
    return loaders;
  }

  /** Within these limits instead of the usual ones. */
  public GraphQlSetup limits(GraphQlLimits other) {
    limits = other;
    return this;
  }

  /** Asked by this viewer from now on. */
  public GraphQlSetup as(Viewer viewer) {
    return asked(new RequestContext(viewer, request.browser(), false, false));
  }

  /** Asked by nobody from now on. */
  public GraphQlSetup asNobody() {
    return asked(new RequestContext(null, request.browser(), false, false));
  }

  /** Asked through this browser from now on. */
  public GraphQlSetup from(BrowserSession browser) {
    return asked(new RequestContext(request.viewer(), browser, false, false));
  }

  /** Asked in this context from now on. */
  public GraphQlSetup asked(RequestContext context) {
    request = context;
    return this;
  }

  /** The answer to a document. */
  public Answer run(String document) {
    return run(document, Map.of());
  }

  /** The answer to a document with variables. */
  public Answer run(String document, Map<String, ? extends @Nullable Object> variables) {
    ExecutionGraphQlRequest asked =
        new DefaultExecutionGraphQlRequest(
            document, null, new HashMap<>(variables), Map.of(), "test", null);
    asked.configureExecutionInput((input, builder) -> {
      input.getGraphQLContext().putAll(request.toMap());
      return builder.build();
    });
    return new Answer(toEngine().run(asked).getExecutionResult().toSpecification());
  }

  /** The engine itself. */
  public GraphQlEngine toEngine() {
    if (engine == null) {
      engine = GraphQlEngine.of(schema, limits, context());
    }
    return engine;
  }

  private GenericApplicationContext context() {
    var context = new GenericApplicationContext();
    context.registerBean(BatchLoaderRegistry.class, () -> loaders);
    for (var bean : beans) {
      register(context, bean);
    }
    context.refresh();
    return context;
  }

  private static <T> void register(GenericApplicationContext context, T bean) {
    BeanDefinition definition =
        BeanDefinitionBuilder.genericBeanDefinition(typeOf(bean), () -> bean).getBeanDefinition();
    context.registerBeanDefinition(bean.getClass().getName(), definition);
  }

  @SuppressWarnings("unchecked") // the class of an object is a class of its static type
  private static <T> Class<T> typeOf(T bean) {
    return (Class<T>) bean.getClass();
  }

  /** What a client gets. */
  public record Answer(Map<String, Object> body) {

    /** The value at a path such as {@code schools.edges.0.node.name}; null where there is none. */
    public @Nullable Object data(String path) {
      @Nullable Object value = body.get("data");
      for (var step : path.split("\\.", -1)) {
        value =
            switch (value) {
              case Map<?, ?> map -> map.get(step);
              case List<?> list -> list.get(Integer.parseInt(step));
              case null -> null;
              default -> throw new IllegalArgumentException("no " + step + " in " + value);
            };
      }
      return value;
    }

    /** The error codes, none when all went well. */
    public List<String> codes() {
      return errors().stream()
          .map(error -> (Map<?, ?>) error.getOrDefault("extensions", Map.of()))
          .map(extensions -> String.valueOf(extensions.get("code")))
          .toList();
    }

    /** The errors as they are. */
    @SuppressWarnings("unchecked") // as the specification has it
    public List<Map<String, Object>> errors() {
      return (List<Map<String, Object>>) body.getOrDefault("errors", List.of());
    }

    /** The problem codes of the payload of a mutation. */
    public List<String> problems(String mutation) {
      var found = data(mutation + ".problems");
      return found instanceof List<?> list
          ? list.stream().map(one -> String.valueOf(((Map<?, ?>) one).get("code"))).toList()
          : List.of();
    }

    /**
     * The problems of the payload of a mutation as code at path, such as {@code REQUIRED
     * input.trn}.
     */
    public List<String> problemsWithPaths(String mutation) {
      var found = data(mutation + ".problems");
      var lines = new ArrayList<String>();
      if (found instanceof List<?> list) {
        for (var one : list) {
          var problem = new HashMap<Object, Object>((Map<?, ?>) one);
          var path = problem.get("path") instanceof List<?> steps ? steps : List.of();
          lines.add(
              (problem.get("code")
                      + " "
                      + String.join(".", path.stream().map(String::valueOf).toList()))
                  .strip());
        }
      }
      return lines;
    }
  }
}
