package dev.gatebook.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is made beside the caller, who asks for it later. Whoever asks before anybody has
 * begun makes it himself, so that it is made where there is only one thread as well.
 */
public final class Begun<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Begun(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to make it. */
  public static <T> Begun<T> of(Supplier<T> maker) {
    FutureTask<T> task = new FutureTask<>(maker::get);
    ForkJoinPool.commonPool().execute(task);
    return new Begun<>(task);
  }

  /** What was made, the same each time; what the maker threw is thrown as it was. */
  @Override
  public T get() {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error grave) {
        throw grave;
      }
      throw e.getCause() instanceof RuntimeException mistake
          ? mistake
          : new IllegalStateException(e.getCause());
    }
  }
}
