package uk.ectmanager.bootstrap.walk;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One root field of the schema with every argument that it takes, as variables.
 *
 * @param variables well-formed ones
 * @param leaves every place in the variables where a single value stands
 */
record Operation(String document, Map<String, Object> variables, List<Leaf> leaves) {

  /**
   * A place in the variables.
   *
   * @param type of the schema
   */
  record Leaf(List<Object> path, String type) {}

  static Operation of(
      TypeDefinitionRegistry schema,
      FieldDefinition field,
      String kind,
      String selection,
      Documents.Arguments arguments) {
    var builder = new Builder(schema, field.getName(), arguments);
    var variables = new LinkedHashMap<String, Object>();
    for (var argument : field.getInputValueDefinitions()) {
      variables.put(argument.getName(), builder.value(argument, List.of(argument.getName())));
    }
    var declared =
        field.getInputValueDefinitions().stream()
            .map(one -> "$" + one.getName() + ": " + AstPrinter.printAst(one.getType()))
            .collect(Collectors.joining(", ", "(", ")"));
    var passed =
        field.getInputValueDefinitions().stream()
            .map(one -> one.getName() + ": $" + one.getName())
            .collect(Collectors.joining(", ", "(", ")"));
    return new Operation(
        variables.isEmpty()
            ? kind + " { " + field.getName() + selection + " }"
            : kind + declared + " { " + field.getName() + passed + selection + " }",
        variables,
        builder.leaves);
  }

  /** The variables with something else in one place. */
  Map<String, Object> with(Leaf leaf, @Nullable Object value) {
    @SuppressWarnings("unchecked") // the variables are a map of this kind
    var changed = (Map<String, Object>) replaced(variables, leaf.path(), value);
    return changed;
  }

  private static Object replaced(Object here, List<Object> path, @Nullable Object value) {
    var rest = path.subList(1, path.size());
    return switch (here) {
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<Object, @Nullable Object>(map);
        copy.computeIfPresent(
            path.getFirst(),
            (name, inner) -> rest.isEmpty() ? inner : replaced(inner, rest, value));
        if (rest.isEmpty()) {
          copy.put(path.getFirst(), value);
        }
        yield copy;
      }
      case List<?> list -> {
        var copy = new ArrayList<@Nullable Object>(list);
        var index = (int) path.getFirst();
        copy.set(index, rest.isEmpty() ? value : replaced(list.get(index), rest, value));
        yield copy;
      }
      default -> throw new IllegalArgumentException("nothing beneath " + here);
    };
  }

  private static final class Builder {
    private final TypeDefinitionRegistry schema;
    private final String field;
    private final Documents.Arguments arguments;
    private final List<Leaf> leaves = new ArrayList<>();

    Builder(TypeDefinitionRegistry schema, String field, Documents.Arguments arguments) {
      this.schema = schema;
      this.field = field;
      this.arguments = arguments;
    }

    Object value(InputValueDefinition value, List<Object> path) {
      return value(value.getType(), value.getName(), path);
    }

    private Object value(Type<?> type, String name, List<Object> path) {
      return switch (type) {
        case NonNullType some -> value((Type<?>) some.getType(), name, path);
        case ListType list -> List.of(value((Type<?>) list.getType(), name, further(path, 0)));
        case TypeName one -> named(one.getName(), name, path);
        default -> throw new AssertionError("a type of an unknown kind: " + type);
      };
    }

    private Object named(String type, String name, List<Object> path) {
      var input = schema.getTypeOrNull(type, InputObjectTypeDefinition.class);
      if (input != null) {
        var fields = new LinkedHashMap<String, Object>();
        for (var inner : input.getInputValueDefinitions()) {
          fields.put(inner.getName(), value(inner, further(path, inner.getName())));
        }
        return fields;
      }
      leaves.add(new Leaf(path, type));
      return switch (type) {
        case "ID" -> arguments.id(name);
        case "String" -> name.contains("mail") ? "someone@walk.example" : "walk";
        case "Int" -> name.equals("revision") ? arguments.revision(field) : 1;
        case "Boolean" -> true;
        case "Date" -> "2026-12-20";
        case "Decimal" -> "1";
        case "Trn" -> arguments.trn();
        case "Role" -> arguments.role(field);
        default -> firstWord(type);
      };
    }

    private String firstWord(String type) {
      return Objects.requireNonNull(schema.getTypeOrNull(type, EnumTypeDefinition.class), type)
          .getEnumValueDefinitions()
          .getFirst()
          .getName();
    }

    private static List<Object> further(List<Object> path, Object step) {
      var all = new ArrayList<>(path);
      all.add(step);
      return all;
    }
  }
}
