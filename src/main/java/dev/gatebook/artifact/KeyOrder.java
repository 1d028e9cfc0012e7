package dev.gatebook.artifact;

import dev.gatebook.model.TestCase;
import java.util.Comparator;

/** The order of {@link TestCase#key()}, told in most cases without building the keys. */
final class KeyOrder implements Comparator<TestCase> {
  @Override
  public int compare(TestCase a, TestCase b) {
    String left = holder(a);
    String right = holder(b);
    if (left.equals(right)) {
      left = a.name();
      right = b.name();
    }
    if (left.equals(right)) {
      return a.parameters().compareTo(b.parameters());
    }
    return left.startsWith(right) || right.startsWith(left)
        ? a.key().compareTo(b.key())
        : left.compareTo(right);
  }

  private static String holder(TestCase test) {
    return test.className().isEmpty() ? test.suite() : test.className();
  }
}
