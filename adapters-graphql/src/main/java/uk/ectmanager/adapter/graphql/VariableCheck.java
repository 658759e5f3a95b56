package uk.ectmanager.adapter.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the variables of a request against the types that its operation declares, before it runs.
 * The engine does so too, but stops at the first that does not fit and does not say where it is:
 * here every one is told, with the path from the variable down and the form that is expected. What
 * was given is never repeated, since it may be personal.
 */
final class VariableCheck {

  private static final int LONGEST_NAME = 60;
  private static final String ID = "ID";

  private final GraphQLSchema schema;
  private final ExecutionInput input;
  private final int most;
  private final List<GraphQLError> errors = new ArrayList<>();

  private VariableCheck(GraphQLSchema schema, ExecutionInput input, int most) {
    this.schema = schema;
    this.input = input;
    this.most = most;
  }

  /**
   * What does not fit, in the order of the declarations; empty when all does.
   *
   * @param most so many errors at most
   */
  static List<GraphQLError> errors(
      OperationDefinition operation, ExecutionInput input, GraphQLSchema schema, int most) {
    var check = new VariableCheck(schema, input, most);
    var given = input.getRawVariables().toMap();
    for (var variable : operation.getVariableDefinitions()) {
      if (given.containsKey(variable.getName()) || isNeeded(variable)) {
        check.value(
            new Place(variable, List.of(variable.getName())),
            check.type(variable.getType()),
            given.get(variable.getName()));
      }
    }
    return check.errors;
  }

  private static boolean isNeeded(VariableDefinition variable) {
    return variable.getType() instanceof NonNullType && variable.getDefaultValue() == null;
  }

  /** A place in the variables, from the name of one down. */
  private record Place(VariableDefinition variable, List<String> path) {

    Place below(String step) {
      var longer = new ArrayList<>(path);
      longer.add(step);
      return new Place(variable, longer);
    }

    @Override
    public String toString() {
      return String.join(".", path);
    }
  }

  private GraphQLType type(Type<?> declared) {
    return switch (declared) {
      case NonNullType needed -> GraphQLNonNull.nonNull(type(needed.getType()));
      case ListType list -> GraphQLList.list(type(list.getType()));
      case TypeName named -> Objects.requireNonNull(schema.getType(named.getName()), "validated");
      default -> throw new IllegalStateException("unknown type " + declared.getClass());
    };
  }

  private void value(Place place, GraphQLType type, @Nullable Object value) {
    if (errors.size() >= most) {
      return;
    }
    if (value == null) {
      if (GraphQLTypeUtil.isNonNull(type)) {
        error(place, place + " is missing; it must be " + form(type) + ".");
      }
      return;
    }
    switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> list(place, list, value);
      case GraphQLInputObjectType object -> object(place, object, value);
      case GraphQLEnumType words -> {
        if (!(value instanceof String word) || words.getValue(word) == null) {
          error(place, place + " must be " + form(type) + ".");
        }
      }
      case GraphQLScalarType scalar -> {
        if (!fits(scalar, value)) {
          error(place, place + " must be " + form(type) + ".");
        }
      }
      default -> throw new IllegalStateException("no input type " + type);
    }
  }

  /** A single value stands for a list of one, as the specification has it. */
  private void list(Place place, GraphQLList list, Object value) {
    if (!(value instanceof Collection<?> values)) {
      value(place, list.getWrappedType(), value);
      return;
    }
    var index = 0;
    for (var one : values) {
      value(place.below(Integer.toString(index++)), list.getWrappedType(), one);
    }
  }

  private void object(Place place, GraphQLInputObjectType type, Object value) {
    if (!(value instanceof Map<?, ?> fields)) {
      error(place, place + " must be " + form(type) + ".");
      return;
    }
    for (var field : type.getFieldDefinitions()) {
      if (fields.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
        value(place.below(field.getName()), field.getType(), fields.get(field.getName()));
      }
    }
    for (var name : fields.keySet()) {
      if (type.getFieldDefinition(String.valueOf(name)) == null && errors.size() < most) {
        var unknown = place.below(shortened(String.valueOf(name)));
        error(unknown, unknown + " is not known: " + type.getName() + " has no such field.");
      }
    }
  }

  private boolean fits(GraphQLScalarType scalar, Object value) {
    try {
      var read =
          scalar.getCoercing().parseValue(value, input.getGraphQLContext(), input.getLocale());
      return !scalar.getName().equals(ID) || GlobalId.isForm(String.valueOf(read));
    } catch (CoercingParseValueException e) {
      return false;
    }
  }

  /** What is expected, in words. */
  private static String form(GraphQLType type) {
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> "a list, each entry " + form(list.getWrappedType());
      case GraphQLEnumType words ->
          words.getValues().stream()
              .map(GraphQLEnumValueDefinition::getName)
              .collect(Collectors.joining(", ", "one of ", ""));
      case GraphQLInputObjectType object -> "an object of the type " + object.getName();
      case GraphQLScalarType scalar -> Scalars.form(scalar.getName());
      default -> throw new IllegalStateException("no input type " + type);
    };
  }

  private void error(Place place, String message) {
    var error =
        EdgeError.of(ErrorCode.BAD_USER_INPUT, message)
            .at(List.of(place.variable().getSourceLocation()), null);
    errors.add(error.in(place.path()));
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
