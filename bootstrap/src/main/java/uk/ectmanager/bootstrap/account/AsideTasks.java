package uk.ectmanager.bootstrap.account;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what must not delay an answer, since the delay would tell something. Stopping waits for what
 * was begun.
 */
final class AsideTasks implements Executor, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AsideTasks.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public void execute(Runnable task) {
    threads.execute(() -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        // Without the message, which may carry personal data.
        LOG.error("a task aside failed: {}", e.getClass().getName());
      }
    });
  }

  @Override
  public void close() {
    threads.close();
  }
}
