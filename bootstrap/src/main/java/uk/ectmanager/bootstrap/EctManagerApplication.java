package uk.ectmanager.bootstrap;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.ectmanager.bootstrap.security.KeyCommand;
import uk.ectmanager.bootstrap.storage.DemoModeDecision;

/** Starts the product. */
@SpringBootApplication
public class EctManagerApplication {

  /** Runs with the given command line; {@code keys ...} is done without starting the product. */
  public static void main(String[] arguments) {
    var keys = KeyCommand.run(arguments, InstantSource.system(), System.out, System.err);
    if (keys.isPresent()) {
      System.exit(keys.getAsInt());
    }
    application().run(arguments);
  }

  /** The application, ready to run; tests start it the same way. */
  public static SpringApplication application() {
    var application = new SpringApplication(EctManagerApplication.class);
    application.addListeners(new DemoModeDecision());
    return application;
  }
}
