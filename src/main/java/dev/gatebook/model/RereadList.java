package dev.gatebook.model;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A long list that may leave the memory when that runs short, and is then read again from where it
 * came. It never changes, and equals any list of the same elements.
 *
 * @param <T> what it holds
 */
public final class RereadList<T> extends AbstractList<T> implements RandomAccess {
  private final int size;
  private final Supplier<List<T>> reader;
  private final AtomicReference<SoftReference<List<T>>> last;

  /**
   * A list that was read once.
   *
   * @param read what was read, which does not change
   * @param reader reads the same elements again
   */
  public RereadList(List<T> read, Supplier<List<T>> reader) {
    this.size = read.size();
    this.reader = reader;
    this.last = new AtomicReference<>(new SoftReference<>(read));
  }

  private List<T> all() {
    return there().orElseGet(this::again);
  }

  private Optional<List<T>> there() {
    return Optional.ofNullable(last.get()).flatMap(kept -> Optional.ofNullable(kept.get()));
  }

  private List<T> again() {
    List<T> again = reader.get();
    last.set(new SoftReference<>(again));
    return again;
  }

  /** Does what the machine does when memory runs short. */
  void drop() {
    Optional.ofNullable(last.get()).ifPresent(SoftReference::clear);
  }

  @Override
  public T get(int index) {
    return all().get(index);
  }

  @Override
  public int size() {
    return size;
  }

  /** One reading serves a whole walk. */
  @Override
  public Iterator<T> iterator() {
    return all().iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return all().spliterator();
  }
}
