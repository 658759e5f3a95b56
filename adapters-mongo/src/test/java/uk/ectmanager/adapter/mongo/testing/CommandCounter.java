package uk.ectmanager.adapter.mongo.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;

/**
 * Records the commands a client sends, to count the calls of a query and to explain them. Hello and
 * the like, which the driver sends on its own, are left out.
 */
public final class CommandCounter implements CommandListener {

  private static final Set<String> OWN =
      Set.of("hello", "ismaster", "isMaster", "ping", "buildInfo", "endSessions", "killCursors");

  private static final BsonDocumentCodec COPYING = new BsonDocumentCodec();

  private final List<BsonDocument> commands = new ArrayList<>();
  private final Predicate<Thread> senders;

  /** Records what any thread sends. */
  public CommandCounter() {
    this(any -> true);
  }

  /** Records what these threads send. */
  public CommandCounter(Predicate<Thread> senders) {
    this.senders = senders;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!OWN.contains(event.getCommandName()) && senders.test(Thread.currentThread())) {
      // a copy: the driver's own is gone after this call
      var command =
          COPYING.decode(event.getCommand().asBsonReader(), DecoderContext.builder().build());
      synchronized (commands) {
        commands.add(command);
      }
    }
  }

  /** Forgets what was sent so far. */
  public void reset() {
    synchronized (commands) {
      commands.clear();
    }
  }

  /** How many commands were sent since the last reset. */
  public int count() {
    return commands().size();
  }

  /** The commands sent since the last reset, in order. */
  public List<BsonDocument> commands() {
    synchronized (commands) {
      return List.copyOf(commands);
    }
  }

  /** The commands that an action sends. */
  public List<BsonDocument> during(Runnable action) {
    reset();
    action.run();
    return commands();
  }
}
