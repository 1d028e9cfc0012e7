package dev.gatebook.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does something to several files at once. */
final class Alongside {
  /** What mostly waits for the disk. */
  static final int WAITING = 8;

  /** What mostly computes, and holds a page in memory meanwhile. */
  static final int COMPUTING = 2;

  private Alongside() {}

  /** Something that is done to one of them. */
  @FunctionalInterface
  interface Work<T> {
    void on(T item) throws IOException;
  }

  /**
   * Does the work on all items; returns when all are done, or when one has failed and none is being
   * worked on any more. Of several that fail, the one that comes first is told.
   *
   * @throws IOException when the work on one of them failed that way
   */
  static <T> void run(Iterable<T> items, int threads, Work<T> work) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<?>> started = new ArrayList<>();
    try {
      for (T item : items) {
        started.add(
            workers.submit(
                () -> {
                  work.on(item);
                  return true;
                }));
      }
      for (Future<?> one : started) {
        finish(one);
      }
    } finally {
      started.forEach(one -> one.cancel(false));
      end(workers);
    }
  }

  private static void finish(Future<?> one) throws IOException {
    try {
      one.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException mistake) {
        throw mistake;
      }
      if (cause instanceof Error grave) {
        throw grave;
      }
      throw cause instanceof IOException failed ? failed : new IOException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Nobody may write any more when the folder is cleared away. */
  private static void end(ExecutorService workers) {
    workers.shutdown();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
