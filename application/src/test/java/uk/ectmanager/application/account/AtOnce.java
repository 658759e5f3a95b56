package uk.ectmanager.application.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Does something many times at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What each of so many answered, each told its number from 0. */
  public static <T> List<T> run(int many, IntFunction<T> work) {
    var barrier = new CyclicBarrier(many);
    var tasks = new ArrayList<Callable<T>>();
    for (var i = 0; i < many; i++) {
      var number = i;
      tasks.add(() -> {
        barrier.await();
        return work.apply(number);
      });
    }
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<T>();
      for (var future : executor.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
