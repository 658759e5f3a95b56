package uk.ectmanager.bootstrap.storage;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

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
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("ect-mode", Map.of(PROPERTY, String.valueOf(uri.isBlank()))));
  }
}
