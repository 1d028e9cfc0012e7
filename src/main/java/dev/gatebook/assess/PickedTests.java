package dev.gatebook.assess;

import dev.gatebook.model.TestCase;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** Some tests of a run, kept as their places in it. */
final class PickedTests extends AbstractList<TestCase> implements RandomAccess {
  private final List<TestCase> run;
  private final int[] places;

  PickedTests(List<TestCase> run, BitSet picked) {
    this.run = run;
    this.places = picked.stream().toArray();
  }

  @Override
  public TestCase get(int index) {
    return run.get(places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
