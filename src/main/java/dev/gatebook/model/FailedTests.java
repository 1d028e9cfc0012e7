package dev.gatebook.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Tests that failed, among others of a run. A test is made when it is asked for, and not kept; what
 * it failed for can be had without that.
 */
public final class FailedTests extends AbstractList<TestCase> implements RandomAccess {
  private final TestRows all;
  private final int[] places;

  /** Those at these places, in that order. */
  FailedTests(TestRows all, int[] places) {
    this.all = all;
    this.places = places.clone();
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public TestCase get(int index) {
    return all.get(places[index]);
  }

  /** What a test failed for, without its trace; of empty words where it says nothing. */
  public TestCase.Failure words(int index) {
    return all.words(places[index]);
  }

  /** Some of them. */
  public FailedTests only(int[] indexes) {
    int[] some = new int[indexes.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = places[indexes[i]];
    }
    return new FailedTests(all, some);
  }
}
