package uk.ectmanager.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import uk.ectmanager.adapter.graphql.GraphQlLimits;

/** The names of the settings, and what holds without any. */
class GraphQlSettingsTest {

  private static GraphQlSettings bound(Map<String, String> values) {
    return new Binder(new MapConfigurationPropertySource(values))
        .bindOrCreate("ect.graphql", GraphQlSettings.class);
  }

  @Test
  void without_any_the_usual_limits_hold() {
    var settings = bound(Map.of());

    assertThat(settings.limits().toLimits()).isEqualTo(GraphQlLimits.defaults());
    assertThat(settings.graphiql()).isTrue();
  }

  @Test
  void each_can_be_set() {
    var settings =
        bound(
            Map.of(
                "ect.graphql.limits.depth", "7",
                "ect.graphql.limits.body", "1MB",
                "ect.graphql.limits.time", "3s",
                "ect.graphql.rate.per-account", "5",
                "ect.graphql.graphiql", "false"));

    assertThat(settings.limits().toLimits().depth()).isEqualTo(7);
    assertThat(settings.limits().toLimits().bodyBytes()).isEqualTo(1024 * 1024);
    assertThat(settings.limits().toLimits().time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.rate().perAccount()).isEqualTo(5);
    assertThat(settings.graphiql()).isFalse();
  }

  @Test
  void what_lets_nothing_through_is_refused() {
    assertThatThrownBy(() -> bound(Map.of("ect.graphql.limits.depth", "0")).limits().toLimits())
        .hasMessageContaining("ect.graphql.limits");
    assertThatThrownBy(() -> bound(Map.of("ect.graphql.rate.per-address", "0")))
        .hasRootCauseMessage("every rate of ect.graphql.rate must be positive");
  }
}
