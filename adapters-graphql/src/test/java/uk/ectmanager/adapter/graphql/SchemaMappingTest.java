package uk.ectmanager.adapter.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Controller;

/**
 * Every field and argument of the schema has its code, and the other way round. While features are
 * being built, {@code unmapped-allowed.txt} lists the fields without code and the types without a
 * view; it may only shrink, and the rule is whole once it is gone.
 */
class SchemaMappingTest {

  private static final String ROOT = "uk.ectmanager.adapter.graphql";
  private static final String MARKER = "graphql/unmapped-allowed.txt";

  private static final SpringObjenesis WITHOUT_CONSTRUCTOR = new SpringObjenesis();

  private static SchemaReport report;

  @BeforeAll
  static void inspect() {
    var context = new GenericApplicationContext();
    context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
    var scanner = scanner();
    scanner.addIncludeFilter(
        new org.springframework.core.type.filter.AnnotationTypeFilter(Controller.class));
    for (var controller : scanner.findCandidateComponents(ROOT)) {
      var name = String.valueOf(controller.getBeanClassName());
      register(context, name, load(name));
    }
    context.refresh();
    var found = new ArrayList<SchemaReport>();
    GraphQlEngine.builder(new ClassPathResource("graphql/schema.graphqls"), context)
        .inspectSchemaMappings(SchemaMappingTest::views, found::add)
        .build();
    report = found.getFirst();
  }

  @Test
  void every_field_has_code_or_waits_in_the_list() throws IOException {
    var unmapped =
        report.unmappedFields().stream()
            .map(FieldCoordinates::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    for (var skipped : report.skippedTypes()) {
      unmapped.add(skipped.fieldCoordinates() + " " + name(skipped.type()));
    }

    assertThat(unmapped).isEqualTo(allowed());
  }

  @Test
  void every_registration_is_in_the_schema() {
    assertThat(report.unmappedRegistrations()).isEmpty();
  }

  @Test
  void every_argument_is_in_the_schema() {
    assertThat(report.unmappedArguments()).isEmpty();
  }

  @Test
  void what_must_be_there_can_not_be_null() {
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
  }

  /** Only its methods are looked at, so it is made without its use cases. */
  private static <T> void register(GenericApplicationContext context, String name, Class<T> type) {
    context.registerBean(name, type, () -> WITHOUT_CONSTRUCTOR.newInstance(type, false));
  }

  private static String name(GraphQLType type) {
    return type instanceof GraphQLNamedType named ? named.getName() : type.toString();
  }

  private static Set<String> allowed() throws IOException {
    var marker = new ClassPathResource(MARKER);
    if (!marker.exists()) {
      return new TreeSet<>();
    }
    return marker
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Objects behind interfaces and unions are views of the same name. */
  private static void views(SchemaMappingInspector.Initializer inspection) {
    Map<String, List<Class<?>>> views = new HashMap<>();
    var scanner = scanner();
    scanner.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*View")));
    for (var view : scanner.findCandidateComponents(ROOT)) {
      var type = load(String.valueOf(view.getBeanClassName()));
      views.computeIfAbsent(GraphQlEngine.typeName(type), name -> new ArrayList<>()).add(type);
    }
    inspection.classResolver((GraphQLObjectType object, GraphQLNamedOutputType above) ->
        views.getOrDefault(object.getName(), List.of()));
  }

  private static ClassPathScanningCandidateComponentProvider scanner() {
    return new ClassPathScanningCandidateComponentProvider(false) {
      @Override
      protected boolean isCandidateComponent(
          org.springframework.core.type.classreading.MetadataReader reader) throws IOException {
        return !reader.getResource().getURL().getPath().contains("/test-classes/")
            && super.isCandidateComponent(reader);
      }
    };
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
