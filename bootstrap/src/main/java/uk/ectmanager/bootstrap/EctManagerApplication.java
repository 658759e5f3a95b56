package uk.ectmanager.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class EctManagerApplication {

  /** Runs with the given command line. */
  public static void main(String[] arguments) {
    SpringApplication.run(EctManagerApplication.class, arguments);
  }
}
