package uk.ectmanager.adapter.mongo.embedded;

import java.nio.file.Path;

/**
 * The embedded storage cannot use its data folder; the message is one sentence for the person who
 * started the program.
 */
public final class UnusableDataFolder extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnusableDataFolder(String message, Throwable cause) {
    super(message, cause);
  }

  static UnusableDataFolder inUse(Path folder, Throwable cause) {
    return new UnusableDataFolder(
        "The data folder "
            + folder
            + " is in use by another running ECT Manager: stop that one, or name another folder.",
        cause);
  }

  static UnusableDataFolder notWritable(Path folder, Throwable cause) {
    return new UnusableDataFolder(
        "The data folder " + folder + " cannot be created or written: name another folder.", cause);
  }

  static UnusableDataFolder notReadable(Path folder, Throwable cause) {
    return new UnusableDataFolder(
        "The data folder "
            + folder
            + " holds a store that cannot be read: restore a copy of it, or name another folder.",
        cause);
  }
}
