package uk.ectmanager.bootstrap.walk;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;

/** Makes valid documents from the schema, so that a new field is tried without a new line here. */
final class Documents {

  /** What is put where the schema asks for an argument. */
  interface Arguments {

    /** The object that an argument of that name means. */
    String id(String name);

    /** The revision that goes with it. */
    int revision(String name);

    /** The role that is asked for. */
    String role(String field);

    /** The teacher reference number. */
    String trn();
  }

  private static final Set<String> LEAVES =
      Set.of("ID", "String", "Int", "Boolean", "Date", "DateTime", "Decimal", "Trn");

  private final TypeDefinitionRegistry schema;

  Documents(TypeDefinitionRegistry schema) {
    this.schema = schema;
  }

  /** One operation with this root field alone, selecting what is right beneath. */
  String of(Door door, Arguments arguments) {
    return of(door, arguments, 1);
  }

  /** The same, selecting so many levels beneath. */
  String of(Door door, Arguments arguments, int levels) {
    var field = field(door);
    var kind = door.type().equals("Mutation") ? "mutation" : "query";
    return kind + " { " + call(field, arguments) + selected(field, levels, Set.of()) + " }";
  }

  /** The same with every argument there is, as variables. */
  Operation operation(Door door, Arguments arguments) {
    var field = field(door);
    return Operation.of(
        schema,
        field,
        door.type().equals("Mutation") ? "mutation" : "query",
        selected(field, 1, Set.of()),
        arguments);
  }

  /**
   * The same with each optional argument in turn, and each field of those that are inputs: every
   * way in which a list may be narrowed.
   */
  List<String> choices(Door door, Arguments arguments) {
    var field = field(door);
    var given =
        field.getInputValueDefinitions().stream()
            .filter(Documents::isRequired)
            .map(value -> value.getName() + ": " + literal(value, field.getName(), arguments))
            .toList();
    return field.getInputValueDefinitions().stream()
        .filter(value -> !isRequired(value) && !value.getName().equals("after"))
        .flatMap(value -> choices(value, field.getName(), arguments))
        .map(choice ->
            "{ "
                + field.getName()
                + Stream.concat(given.stream(), Stream.of(choice))
                    .collect(Collectors.joining(", ", "(", ")"))
                + selected(field, 1, Set.of())
                + " }")
        .toList();
  }

  private Stream<String> choices(InputValueDefinition value, String field, Arguments arguments) {
    var type = TypeInfo.typeInfo(value.getType()).getName();
    return type(type, InputObjectTypeDefinition.class)
        .map(input ->
            input.getInputValueDefinitions().stream()
                .map(inner ->
                    value.getName()
                        + ": {"
                        + inner.getName()
                        + ": "
                        + literal(inner, field, arguments)
                        + "}"))
        .orElseGet(() -> Stream.of(value.getName() + ": " + literal(value, field, arguments)));
  }

  /** The object of that id, with this one field of it and so many levels beneath. */
  String one(Door door, String id, int levels) {
    var field = field(door);
    return "{ node(id: \""
        + id
        + "\") { ... on "
        + door.type()
        + " { "
        + field.getName()
        + required(field)
        + selected(field, levels, Set.of(door.type()))
        + " } } }";
  }

  /** The object of that id with everything that is so many levels beneath. */
  String whole(String type, String id, int levels) {
    return "{ node(id: \""
        + id
        + "\") { ... on "
        + type
        + " "
        + selection(type, levels, Set.of())
        + " } }";
  }

  /** Whether the field takes an id, be it inside of its input. */
  boolean takesAnId(Door door) {
    return field(door).getInputValueDefinitions().stream().anyMatch(this::hasId);
  }

  private FieldDefinition field(Door door) {
    return object(door.type()).getFieldDefinitions().stream()
        .filter(field -> field.getName().equals(door.field()))
        .findFirst()
        .orElseThrow();
  }

  private ObjectTypeDefinition object(String name) {
    return type(name, ObjectTypeDefinition.class).orElseThrow();
  }

  private <T extends TypeDefinition<?>> Optional<T> type(String name, Class<T> kind) {
    return Optional.ofNullable(schema.getTypeOrNull(name, kind));
  }

  private String call(FieldDefinition field, Arguments arguments) {
    var given =
        field.getInputValueDefinitions().stream()
            .filter(value -> isRequired(value) || hasId(value))
            .map(value -> value.getName() + ": " + literal(value, field.getName(), arguments))
            .toList();
    return field.getName() + (given.isEmpty() ? "" : "(" + String.join(", ", given) + ")");
  }

  private static boolean isRequired(InputValueDefinition value) {
    return TypeInfo.typeInfo(value.getType()).isNonNull() && value.getDefaultValue() == null;
  }

  private boolean hasId(InputValueDefinition value) {
    var type = TypeInfo.typeInfo(value.getType()).getName();
    return type.equals("ID")
        || type(type, InputObjectTypeDefinition.class).stream()
            .flatMap(input -> input.getInputValueDefinitions().stream())
            .anyMatch(this::hasId);
  }

  private String literal(InputValueDefinition value, String field, Arguments arguments) {
    var info = TypeInfo.typeInfo(value.getType());
    var one = named(info.getName(), value.getName(), field, arguments);
    return info.isList() ? "[" + one + "]" : one;
  }

  private String named(String type, String name, String field, Arguments arguments) {
    return switch (type) {
      case "ID" -> quoted(arguments.id(name));
      case "String" -> quoted(name.contains("mail") ? "someone@walk.example" : "walk");
      case "Int" -> String.valueOf(name.equals("revision") ? arguments.revision(field) : 1);
      case "Boolean" -> "true";
      case "Date" -> quoted("2026-12-20");
      case "Decimal" -> quoted("1");
      case "Trn" -> quoted(arguments.trn());
      case "Role" -> arguments.role(field);
      default -> compound(type, field, arguments);
    };
  }

  private String compound(String type, String field, Arguments arguments) {
    var word = type(type, EnumTypeDefinition.class);
    if (word.isPresent()) {
      return word.get().getEnumValueDefinitions().getFirst().getName();
    }
    return type(type, InputObjectTypeDefinition.class)
        .orElseThrow(() -> new AssertionError("nothing to give for " + type))
        .getInputValueDefinitions()
        .stream()
        .filter(value -> isRequired(value) || hasId(value))
        .map(value -> value.getName() + ": " + literal(value, field, arguments))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private String selected(FieldDefinition field, int levels, Set<String> above) {
    return beneath(TypeInfo.typeInfo(field.getType()).getName(), levels, above);
  }

  private String beneath(String type, int levels, Set<String> above) {
    if (isLeaf(type)) {
      return "";
    }
    return type(type, ObjectTypeDefinition.class).isPresent()
        ? " " + selection(type, levels, above)
        : " { __typename id }";
  }

  private String selection(String type, int levels, Set<String> above) {
    var here = new TreeSet<>(above);
    here.add(type);
    var parts =
        object(type).getFieldDefinitions().stream()
            .flatMap(field -> part(field, levels, here))
            .toList();
    return "{ __typename " + String.join(" ", parts) + " }";
  }

  private Stream<String> part(FieldDefinition field, int levels, Set<String> above) {
    var type = TypeInfo.typeInfo(field.getType()).getName();
    if (isLeaf(type)) {
      return Stream.of(field.getName());
    }
    var inner = wraps(type) ? levels : levels - 1;
    if (above.contains(type)) {
      return Stream.empty();
    }
    var selection = levels <= 0 ? " { __typename }" : beneath(type, inner, above);
    return Stream.of(field.getName() + required(field) + selection);
  }

  /** Connections, edges and problems are part of the level of the list. */
  private static boolean wraps(String type) {
    return List.of("Connection", "Edge", "PageInfo", "Problem").stream().anyMatch(type::endsWith);
  }

  /** The arguments without which a field further down cannot be asked for. */
  private String required(FieldDefinition field) {
    var given =
        field.getInputValueDefinitions().stream()
            .filter(Documents::isRequired)
            .map(value -> value.getName() + ": " + plain(value))
            .toList();
    return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
  }

  private String plain(InputValueDefinition value) {
    var type = TypeInfo.typeInfo(value.getType()).getName();
    return switch (type) {
      case "Int" -> value.getName().equals("first") ? "20" : "1";
      case "Date" -> quoted("2026-12-20");
      case "String" -> quoted("walk");
      case "Boolean" -> "true";
      default ->
          type(type, EnumTypeDefinition.class)
              .map(word -> word.getEnumValueDefinitions().getFirst().getName())
              .orElseThrow(() -> new AssertionError("nothing to give for " + value.getName()));
    };
  }

  private boolean isLeaf(String type) {
    return LEAVES.contains(type) || type(type, EnumTypeDefinition.class).isPresent();
  }
}
