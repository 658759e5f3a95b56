package uk.ectmanager.bootstrap.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Decides once whether this is the demonstration: no MongoDB is configured (D2). With one, nothing
 * of the demonstration can be switched on.
 */
public final class DemoMode {

  /** Whether this run is the demonstration; set by nobody but this class. */
  public static final String PROPERTY = "ect.demo";

  /** A deployment's log is one JSON object a line, unless it is set otherwise. */
  private static final PropertySource<?> REAL_DEFAULTS =
      new MapPropertySource("ect-real", Map.of("logging.structured.format.console", "ecs"));

  private DemoMode() {}

  /** Sets the property, above whatever is configured. */
  public static void decide(ConfigurableEnvironment environment) {
    var uri = environment.getProperty("spring.mongodb.uri", "");
    environment.getPropertySources().addLast(uri.isBlank() ? demoDefaults() : REAL_DEFAULTS);
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("ect-mode", Map.of(PROPERTY, String.valueOf(uri.isBlank()))));
  }

  private static PropertySource<?> demoDefaults() {
    try {
      return new ResourcePropertySource("ect-demo", "classpath:demo.properties");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
