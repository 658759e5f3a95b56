package uk.ectmanager.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The page to explore the API: complete without the internet, and nothing but the page. */
class GraphiQlPageTest {

  private final GraphiQlPage page = new GraphiQlPage();

  private MockHttpServletResponse get(String path) throws IOException {
    return ask("GET", path);
  }

  private MockHttpServletResponse ask(String method, String path) throws IOException {
    var response = new MockHttpServletResponse();
    page.handleRequest(new MockHttpServletRequest(method, path), response);
    return response;
  }

  static java.util.Set<String> paths() {
    return GraphiQlPage.paths();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void every_file_is_there_under_a_strict_policy(String path) throws IOException {
    var response = get(path);

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentLength()).isPositive();
    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http", "unsafe-eval");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void the_page_loads_only_files_that_are_served() throws IOException {
    var html = get("/graphiql").getContentAsString(StandardCharsets.UTF_8);
    var script = get("/graphiql/page.js").getContentAsString(StandardCharsets.UTF_8);
    var used = new HashSet<String>();
    var link = Pattern.compile("(?:src|href|fetch)[=(][\"'](/[^\"']*)[\"']").matcher(html + script);
    while (link.find()) {
      used.add(link.group(1));
    }

    assertThat(used).contains("/graphql", "/graphiql/graphiql.js");
    used.remove("/graphql");
    assertThat(GraphiQlPage.paths()).containsAll(used);
    assertThat(html + script).doesNotContain("http:", "https:", "//cdn");
    assertThat(html).contains("<title>ECT Manager").doesNotContain("<script>", "style=", "onload");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphiql/index.html",
        "/graphiql/render.js",
        "/graphiql/graphiql.min.js.map",
        "/graphiql/../application.yaml",
        "/graphiql/logo.png"
      })
  void nothing_else_is_served(String path) throws IOException {
    assertThat(get(path).getStatus()).isEqualTo(404);
  }

  @Test
  void the_page_is_only_read() throws IOException {
    assertThat(ask("POST", "/graphiql").getStatus()).isEqualTo(405);
    assertThat(ask("HEAD", "/graphiql").getContentAsByteArray()).isEmpty();
  }

  @Test
  void every_example_fits_the_schema() throws IOException {
    var text =
        new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
    var schema =
        new SchemaGenerator()
            .makeExecutableSchema(
                new SchemaParser().parse(text),
                RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build());
    var examples =
        JsonMapper.shared().readTree(get("/graphiql/examples.json").getContentAsByteArray());

    assertThat(examples.get("examples")).hasSizeGreaterThan(3);
    for (var example : examples.get("examples")) {
      assertThat(example.get("tabs")).isNotEmpty();
      for (var tab : example.get("tabs")) {
        var query = new StringBuilder();
        tab.get("query").forEach(line -> query.append(line.stringValue()).append('\n'));
        assertThat(ParseAndValidate.validate(schema, Parser.parse(query.toString()), Locale.UK))
            .as(tab.get("title").stringValue())
            .isEmpty();
      }
    }
  }
}
