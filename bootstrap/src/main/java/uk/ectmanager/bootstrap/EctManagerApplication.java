package uk.ectmanager.bootstrap;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.ectmanager.bootstrap.security.KeyCommand;

/** Starts the product. */
@SpringBootApplication
public class EctManagerApplication {

  /** Runs with the given command line; {@code keys ...} is done without starting the product. */
  public static void main(String[] arguments) {
    var keys = KeyCommand.run(arguments, InstantSource.system(), System.out, System.err);
    if (keys.isPresent()) {
      System.exit(keys.getAsInt());
    }
    SpringApplication.run(EctManagerApplication.class, arguments);
  }
}
