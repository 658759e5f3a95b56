package uk.ectmanager.adapter.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;

/**
 * Makes the schema's directives on root fields true: a field without {@code @public} needs somebody
 * signed in, one with {@code @access} a role that could ever hold the permission. It is the outer
 * door only; use cases and readers decide for the subject. A {@code @public} field that is counted
 * takes from the allowance of the address each time: one, or one for each element of the list that
 * the directive names.
 */
final class RootAccess extends GraphQLTypeVisitorStub {

  private static final String PUBLIC = "public";

  private final String query;
  private final @Nullable String mutation;

  RootAccess(String query, @Nullable String mutation) {
    this.query = query;
    this.mutation = mutation;
  }

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    if (context.getParentNode() instanceof GraphQLObjectType parent
        && (parent.getName().equals(query) || parent.getName().equals(mutation))
        && (!isPublic(field) || isCounted(field))) {
      var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
      var coordinates = FieldCoordinates.coordinates(parent, field);
      var fetcher = registry.getDataFetcher(coordinates, field);
      registry.dataFetcher(
          coordinates,
          isPublic(field) ? counted(fetcher, each(field)) : guarded(fetcher, permission(field)));
    }
    return TraversalControl.CONTINUE;
  }

  private static boolean isPublic(GraphQLFieldDefinition field) {
    return field.hasAppliedDirective(PUBLIC);
  }

  /** Whether each use of a field counts against what one address may work out. */
  static boolean isCounted(GraphQLFieldDefinition field) {
    var directive = field.getAppliedDirective(PUBLIC);
    var counted = directive == null ? null : directive.getArgument("counted");
    return counted != null && Boolean.TRUE.equals(counted.getValue());
  }

  private static DataFetcher<?> counted(DataFetcher<?> fetcher, List<String> each) {
    return environment -> {
      var wait =
          RequestContext.in(environment.getGraphQlContext())
              .allowance()
              .take(each.isEmpty() ? 1 : elements(environment.getArguments(), each));
      if (wait.isPresent()) {
        throw Refusal.tooMany(
            "Too much was worked out for this address in a short time. Wait "
                + Math.max(1, wait.get().toSeconds())
                + " seconds.");
      }
      return fetcher.get(environment);
    };
  }

  /** The steps to the list of which each element counts one; none when the field counts one. */
  private static List<String> each(GraphQLFieldDefinition field) {
    var directive = field.getAppliedDirective(PUBLIC);
    var each = directive == null ? null : directive.getArgument("each");
    return each != null && each.getValue() instanceof String path
        ? List.of(path.split("\\."))
        : List.of();
  }

  private static int elements(Map<String, Object> arguments, List<String> steps) {
    Object value = arguments;
    for (var step : steps) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value instanceof List<?> list ? Math.max(1, list.size()) : 1;
  }

  private static DataFetcher<?> guarded(DataFetcher<?> fetcher, @Nullable Permission permission) {
    return environment -> {
      var viewer =
          RequestContext.in(environment.getGraphQlContext())
              .viewerIfAny()
              .orElseThrow(Refusal::notSignedIn);
      if (permission != null) {
        NotPermitted.unlessEver(viewer, permission);
      }
      return fetcher.get(environment);
    };
  }

  private static @Nullable Permission permission(GraphQLFieldDefinition field) {
    var access = field.getAppliedDirective("access");
    if (access == null) {
      return null;
    }
    Object name = access.getArgument("permission").getValue();
    return Permission.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
  }
}
