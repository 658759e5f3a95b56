package uk.ectmanager.bootstrap.access;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The schema as it is served, read for its directives of access. */
public final class SchemaDoors {

  static final Set<String> ROOTS = Set.of("Query", "Mutation");
  static final Set<String> DIRECTIVES = Set.of("access", "signedIn", "public");

  /** A field with the directives of access that it bears. */
  public record Door(
      String type, String field, List<String> directives, Optional<String> permission) {

    /** Whether it is a field of Query or Mutation. */
    public boolean ofRoot() {
      return ROOTS.contains(type);
    }

    /** Whether it bears that directive. */
    public boolean bears(String directive) {
      return directives.contains(directive);
    }

    @Override
    public String toString() {
      return type + "." + field;
    }
  }

  private SchemaDoors() {}

  /** The file that the product serves. */
  public static TypeDefinitionRegistry schema() {
    return parsed("graphql/schema.graphqls");
  }

  /** The root fields that a demonstration has besides, and no deployment. */
  public static List<Door> ofDemonstration() {
    var doors = new ArrayList<Door>();
    parsed("demo/demo.graphqls")
        .objectTypeExtensions()
        .forEach((type, extensions) ->
            extensions.forEach(extension ->
                extension.getFieldDefinitions().forEach(field -> doors.add(door(type, field)))));
    return doors;
  }

  private static TypeDefinitionRegistry parsed(String path) {
    var file = new ClassPathResource(path);
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return new SchemaParser().parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every field of every object type, in the order of the file. */
  public static List<Door> all(TypeDefinitionRegistry schema) {
    var doors = new ArrayList<Door>();
    for (var type : schema.getTypes(ObjectTypeDefinition.class)) {
      for (var field : type.getFieldDefinitions()) {
        doors.add(door(type.getName(), field));
      }
    }
    return doors;
  }

  private static Door door(String type, FieldDefinition field) {
    var directives =
        field.getDirectives().stream()
            .map(Directive::getName)
            .filter(DIRECTIVES::contains)
            .toList();
    var permission =
        field.getDirectives("access").stream()
            .map(access -> Objects.requireNonNull(access.getArgument("permission")).getValue())
            .map(value -> Objects.requireNonNull(((StringValue) value).getValue()))
            .findFirst();
    return new Door(type, field.getName(), directives, permission);
  }
}
