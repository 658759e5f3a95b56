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

  private DemoMode() {}

  /** Sets the property, above whatever is configured. */
  public static void decide(ConfigurableEnvironment environment) {
    var uri = environment.getProperty("spring.mongodb.uri", "");
    if (uri.isBlank()) {
      environment.getPropertySources().addLast(demoDefaults());
    }
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
