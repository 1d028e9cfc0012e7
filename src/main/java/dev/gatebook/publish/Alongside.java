package dev.gatebook.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does to several files at once what mostly waits for the disk. */
final class Alongside {
  private static final int MOST = 8;

  private Alongside() {}

  /** Something that is done to one of them. */
  @FunctionalInterface
  interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does the work on all items; returns when all are done.
   *
   * @throws IOException when the work on one of them failed
   */
  static <T> void run(Collection<T> items, Work<T> work) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(MOST);
    try {
      List<Future<?>> started = new ArrayList<>();
      for (T item : items) {
        started.add(
            threads.submit(
                () -> {
                  work.on(item);
                  return item;
                }));
      }
      for (Future<?> one : started) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      threads.shutdown();
    }
  }
}
