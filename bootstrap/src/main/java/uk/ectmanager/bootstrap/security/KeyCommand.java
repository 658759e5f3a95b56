package uk.ectmanager.bootstrap.security;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import uk.ectmanager.adapter.security.KeyFile;
import uk.ectmanager.adapter.security.KeyPurpose;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.adapter.security.UnusableKeys;

/**
 * The command line for keys, which needs no running system: {@code keys generate FILE} writes new
 * keys, {@code keys rotate FILE PURPOSE} takes the next key of a purpose into use. Instances read
 * the file when they start.
 */
public final class KeyCommand {

  private static final String USAGE =
      "Usage: keys generate FILE | keys rotate FILE form|token|field|cookie";

  private KeyCommand() {}

  /** The exit code when the arguments are such a command, empty when they are not. */
  public static OptionalInt run(
      String[] arguments, InstantSource clock, PrintStream out, PrintStream err) {
    if (arguments.length == 0 || !arguments[0].equals("keys")) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(execute(List.of(arguments), clock, out, err));
    } catch (UnusableKeys e) {
      err.println(e.getMessage());
      return OptionalInt.of(1);
    }
  }

  private static int execute(
      List<String> words, InstantSource clock, PrintStream out, PrintStream err) {
    if (words.size() == 3 && words.get(1).equals("generate")) {
      new KeyFile(Path.of(words.get(2))).create(KeyRing.generate(clock.instant(), false));
      out.println("Wrote new keys. Keep a copy safe: without them nothing can be decrypted.");
      return 0;
    }
    if (words.size() == 4 && words.get(1).equals("rotate")) {
      var wanted = words.get(3).toUpperCase(Locale.ROOT);
      var purpose =
          Arrays.stream(KeyPurpose.values()).filter(p -> p.name().equals(wanted)).findFirst();
      if (purpose.isPresent()) {
        var file = new KeyFile(Path.of(words.get(2)));
        file.replace(file.read().rotated(purpose.get(), clock.instant()));
        out.println("Rotated. Restart the instances one after the other.");
        return 0;
      }
    }
    err.println(USAGE);
    return 2;
  }
}
