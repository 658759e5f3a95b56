package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.adapter.mongo.embedded.EmbeddedMongo;
import uk.ectmanager.bootstrap.EctManagerApplication;
import uk.ectmanager.bootstrap.access.SchemaDoors;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.RealProduct;
import uk.ectmanager.bootstrap.time.DemoClock;

/** What a deployment has, and what it has not: nothing of the demonstration, no default secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeploymentIT {

  private @Nullable RealProduct started;
  private String database = "";

  @BeforeAll
  void start(@TempDir Path folder) {
    database = RealProduct.freshDatabase(folder);
    started = RealProduct.start(database, folder);
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  private RealProduct product() {
    return Objects.requireNonNull(started);
  }

  private Browser visitor() {
    return new Browser(product().base());
  }

  @Test
  void no_field_of_the_demonstration_is_served() {
    assertThat(SchemaDoors.ofDemonstration()).isNotEmpty();
    for (var door : SchemaDoors.ofDemonstration()) {
      var answer =
          visitor().ask("mutation { " + door.field() + " { __typename } }", Map.of()).toString();
      assertThat(answer).contains("GRAPHQL_VALIDATION_FAILED").contains("errors");
      assertThat(answer).doesNotContain("\"data\"");
    }
    var real = visitor().ask("mutation { signOut { __typename } }", Map.of()).toString();
    assertThat(real).doesNotContain("GRAPHQL_VALIDATION_FAILED");
  }

  @Test
  void no_page_of_the_demonstration_is_served() {
    for (var page : List.of("/demo/mail", "/demo/mail.json", "/demo/mail/1")) {
      assertThat(visitor().get(page).statusCode()).as(page).isEqualTo(404);
    }
  }

  @Test
  void nobody_of_the_demonstration_can_sign_in() {
    assertThat(
            visitor()
                .refusal(
                    "mutation($input: SignInInput!) { signIn(input: $input) "
                        + "{ problems { code message path } } }",
                    Browser.input("login", "admin@oakfield.example", "password", "induction-demo")))
        .hasSize(1);
  }

  @Test
  void no_part_of_the_demonstration_is_wired() {
    var context = product().context();
    assertThat(context.getBeanNamesForType(DemoClock.class)).isEmpty();
    assertThat(context.getBeanNamesForType(EmbeddedMongo.class)).isEmpty();
    assertThat(context.getBeanDefinitionNames())
        .noneMatch(name -> name.startsWith("demo") || name.startsWith("mailCatcher"));
  }

  @ParameterizedTest
  @CsvSource({
    "--ect.keys.file=, A real deployment needs signing and encryption keys",
    "--spring.mail.host=, Set spring.mail.host",
    "--ect.mail-from=, Set ect.mail-from",
    "--ect.public-url=, Set ect.public-url",
    "--ect.public-url=http://ect.example, ect.public-url must begin with https://"
  })
  void without_what_it_needs_it_does_not_start(
      String setting, String sentence, @TempDir Path folder) {
    assertThatThrownBy(() -> RealProduct.start(database, folder, setting).close())
        .rootCause()
        .hasMessageStartingWith(sentence);
  }

  @Test
  void the_demonstration_cannot_be_switched_on_beside_a_database(@TempDir Path folder) {
    try (var product =
        RealProduct.start(database, folder, "--ect.demo=true", "--ect.demo-data=true")) {
      assertThat(product.context().getBeanNamesForType(DemoClock.class)).isEmpty();
    }
  }

  @Test
  void without_any_key_it_says_how_to_make_them(@TempDir Path folder) {
    assertThatThrownBy(() ->
            EctManagerApplication.application()
                .run(
                    "--server.port=0",
                    "--spring.mongodb.uri=" + database,
                    "--ect.data-folder=" + folder)
                .close())
        .rootCause()
        .hasMessageContaining("keys generate FILE");
    assertThat(folder).isEmptyDirectory();
  }
}
