package uk.ectmanager.adapter.mongo.embedded;

/**
 * The embedded storage cannot listen where it was told to; the message is one sentence for the
 * person who started the program.
 */
public final class UnusablePort extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusablePort(int port, Throwable cause) {
    super(
        "The embedded storage cannot listen on port "
            + port
            + " of this computer: name another port, or 0 for any free one.",
        cause);
  }
}
