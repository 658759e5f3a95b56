package uk.ectmanager.adapter.mongo.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-speaking server inside this process, for trying out and demonstrations (D2). What it
 * has acknowledged survives a killed process; it listens on loopback only, and one process owns the
 * folder.
 */
public final class EmbeddedMongo implements AutoCloseable {

  /** What it cannot do, in a sentence for the start-up message. */
  public static final String LIMITS =
      "one process, this computer only, no password, about 5,000 records of a kind, "
          + "no transactions; for trying out, not for real data";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
  private static final String FILE = "ect-manager.mv.db";
  private static final int COMPACTION_MILLIS = 5_000;
  private static final int COMFORTABLE = 5_000;

  private final MVStore store;
  private final MongoServer server;
  private final InetSocketAddress address;

  private EmbeddedMongo(MVStore store, MongoServer server, InetSocketAddress address) {
    this.store = store;
    this.server = server;
    this.address = address;
  }

  /**
   * Starts on the data of a folder, which is made when absent.
   *
   * @param port where to listen on loopback, 0 for any free port
   * @throws UnusableDataFolder when another process uses the folder, or it cannot be used at all
   * @throws UnusablePort when the port cannot be listened on
   */
  public static EmbeddedMongo start(Path folder, int port) {
    var store = open(folder.toAbsolutePath().normalize());
    var server =
        new MongoServer(new DurableBackend(store, COMFORTABLE, EmbeddedMongo::warnOfCrowd));
    try {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (Exception e) { // The server throws checked ones without saying so.
      server.shutdownNow();
      store.closeImmediately();
      throw new UnusablePort(port, e);
    }
    return new EmbeddedMongo(store, server, server.getLocalAddress());
  }

  /** Where clients connect; a single server, no sessions, no transactions. */
  public String connectionString() {
    return "mongodb://"
        + address.getAddress().getHostAddress()
        + ":"
        + address.getPort()
        + "/?directConnection=true&retryWrites=false&retryReads=false";
  }

  /** The port it listens on. */
  public int port() {
    return address.getPort();
  }

  /** Stops listening, writes what is open, and compacts the store for a few seconds at most. */
  @Override
  public void close() {
    if (store.isClosed()) {
      return;
    }
    server.stopListening();
    try {
      store.compactFile(COMPACTION_MILLIS);
    } catch (
        RuntimeException e) { // Compacting saves room only: whatever it was, close all the same.
      LOG.warn("the embedded storage was not compacted: {}", e.getMessage());
    }
    server.shutdownNow();
    store.close();
  }

  private static void warnOfCrowd(String collection) {
    LOG.warn(
        "the embedded storage holds more than {} records in {} and searches them one by one:"
            + " expect slow answers, or set spring.mongodb.uri to a MongoDB",
        COMFORTABLE,
        collection);
  }

  private static MVStore open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException | UncheckedIOException e) {
      throw UnusableDataFolder.notWritable(folder, e);
    }
    try {
      // Nothing is stored behind our back: the backend commits after each command, whole or not.
      return new MVStore.Builder()
          .fileName(folder.resolve(FILE).toString())
          .autoCommitDisabled()
          .autoCommitBufferSize(0)
          .open();
    } catch (MVStoreException e) {
      throw switch (e.getErrorCode()) {
        case DataUtils.ERROR_FILE_LOCKED -> UnusableDataFolder.inUse(folder, e);
        case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED ->
            UnusableDataFolder.notWritable(folder, e);
        default -> UnusableDataFolder.notReadable(folder, e);
      };
    }
  }
}
