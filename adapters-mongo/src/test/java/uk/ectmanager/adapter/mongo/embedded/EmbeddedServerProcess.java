package uk.ectmanager.adapter.mongo.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Runs the embedded server in a process of its own, until that is killed or its input ends. */
final class EmbeddedServerProcess {

  private EmbeddedServerProcess() {}

  /** Takes the data folder; prints the connection string when it can be used. */
  public static void main(String[] arguments) throws IOException {
    try (var server = EmbeddedMongo.start(Path.of(arguments[0]), 0)) {
      // Its standard output is how the parent process learns the address.
      System.out.println(server.connectionString());
      System.out.flush();
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
