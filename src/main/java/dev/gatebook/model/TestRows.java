package dev.gatebook.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Tests of a run in little memory: its name and twelve bytes for one that passed. A {@link
 * TestCase} is made of such a row when it is asked for, and not kept. It never changes, and equals
 * any list of the same tests.
 */
public final class TestRows extends AbstractList<TestCase> implements RandomAccess {
  private static final int[] AS_WRITTEN = {};

  /** No tests. */
  public static final TestRows NONE = new TestRows(List.of());

  private final List<RowBlock> blocks;
  private final int[] starts;
  private final boolean byKey;
  private final int[] numbers;
  private final AtomicReference<int[]> order = new AtomicReference<>(AS_WRITTEN);

  TestRows(List<RowBlock> blocks) {
    this(blocks, false, AS_WRITTEN);
  }

  private TestRows(List<RowBlock> blocks, boolean byKey, int[] numbers) {
    this.blocks = List.copyOf(blocks);
    this.starts = RowSort.starts(blocks);
    this.byKey = byKey;
    this.numbers = numbers;
  }

  /** These tests in this order. */
  public static TestRows of(Collection<TestCase> tests) {
    TestRowsBuilder rows = new TestRowsBuilder(new TestStore());
    tests.forEach(rows::add);
    return rows.rows();
  }

  /** The tests of several runs as they were written, one run behind the other. */
  public static TestRows joined(List<TestRows> runs) {
    return new TestRows(runs.stream().flatMap(run -> run.blocks.stream()).toList());
  }

  /** The same tests by key, equal ones as they were written; sorted when the first is asked for. */
  public TestRows byKey() {
    return new TestRows(blocks, true, AS_WRITTEN);
  }

  /**
   * The same tests with a number behind the parameters of some.
   *
   * @param repeats for each test how many of its key there are up to it; 1 leaves it as it is
   */
  public TestRows numbered(int[] repeats) {
    return new TestRows(blocks, byKey, repeats.clone());
  }

  /** False when no two tests have the same key; true when two may have, which sorting tells. */
  public boolean mayRepeat() {
    return RowSort.ofAll(blocks).mayRepeat();
  }

  @Override
  public int size() {
    return starts[blocks.size()];
  }

  @Override
  public TestCase get(int index) {
    return numbered(index, at(index, RowBlock::test));
  }

  private TestCase numbered(int index, TestCase test) {
    return numbers.length == 0 || numbers[index] < 2
        ? test
        : test.with(test.parameters() + "#" + numbers[index]);
  }

  @Override
  public Iterator<TestCase> iterator() {
    return new Walk();
  }

  @Override
  public Spliterator<TestCase> spliterator() {
    return Spliterators.spliterator(
        iterator(), size(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
  }

  /** From test to test, which mostly stand in the same block. */
  private final class Walk implements Iterator<TestCase> {
    private final int[] rows = order();
    private int next;
    private int block;

    @Override
    public boolean hasNext() {
      return next < size();
    }

    @Override
    public TestCase next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int row = rows.length == 0 ? next : rows[next];
      if (row < starts[block] || row >= starts[block + 1]) {
        block = block(row);
      }
      return numbered(next++, blocks.get(block).test(row - starts[block]));
    }
  }

  /** Those that failed, in the same order. No other is made or sorted for it, if that can be. */
  public FailedTests failing() {
    if (numbers.length > 0) {
      return new FailedTests(this, IntStream.range(0, size()).filter(this::hasFailed).toArray());
    }
    return byKey
        ? new FailedTests(new TestRows(blocks), RowSort.ofFailed(blocks).order())
        : new FailedTests(this, failed().toArray());
  }

  /** The failed ones among any tests, in the same order. */
  public static List<TestCase> failing(List<TestCase> tests) {
    return tests instanceof TestRows rows
        ? rows.failing()
        : tests.stream().filter(test -> test.outcome().isFailure()).toList();
  }

  /** The reports that tell of any tests, in the order of their paths. */
  public static SortedSet<String> artifacts(Collection<TestCase> tests) {
    SortedSet<String> paths = new TreeSet<>();
    if (tests instanceof TestRows rows) {
      rows.blocks.forEach(block -> block.places().forEach(place -> paths.add(place.artifact())));
    } else {
      tests.forEach(test -> paths.add(test.artifact()));
    }
    return paths;
  }

  private IntStream failed() {
    return IntStream.range(0, blocks.size())
        .flatMap(block -> blocks.get(block).failing().map(row -> starts[block] + row));
  }

  private boolean hasFailed(int index) {
    return at(index, RowBlock::hasFailed);
  }

  /** Why the test at a place failed, without its trace. */
  TestCase.Failure words(int index) {
    return at(index, RowBlock::words);
  }

  /** Something of the row of a place. */
  private <T> T at(int index, BiFunction<RowBlock, Integer, T> part) {
    int[] rows = order();
    int row = rows.length == 0 ? index : rows[index];
    int block = block(row);
    return part.apply(blocks.get(block), row - starts[block]);
  }

  private int block(int row) {
    int found = Arrays.binarySearch(starts, row);
    return found < 0 ? -found - 2 : found;
  }

  private int[] order() {
    int[] known = Objects.requireNonNull(order.get());
    if (byKey && known.length == 0 && size() > 0) {
      known = RowSort.ofAll(blocks).order();
      order.set(known);
    }
    return known;
  }

  /** What the tests add up to, without making any of them. */
  public TestTotals totals() {
    return blocks.stream().map(RowBlock::totals).reduce(TestTotals.NONE, TestTotals::plus);
  }
}
