package dev.gatebook.artifact;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All tests by key. Of tests with one key all are kept: the second and later ones bear their number
 * behind the parameters, in the order of files and of cases in a file.
 */
final class Occurrences {
  private final TestRows tests;
  private final Map<String, Repeats> repeatsByPath = new HashMap<>();

  private Occurrences(TestRows all) {
    TestRows sorted = all.byKey();
    tests = all.mayRepeat() ? sorted.numbered(count(sorted)) : sorted;
  }

  static Occurrences of(List<Reading> readings) {
    return new Occurrences(TestRows.joined(readings.stream().map(Reading::tests).toList()));
  }

  TestRows tests() {
    return tests;
  }

  /** The artifact, with a note when it repeats tests. */
  Artifact tell(Artifact artifact) {
    Repeats repeats = repeatsByPath.get(artifact.path());
    return repeats == null ? artifact : with(artifact, repeats.problem(artifact.path()));
  }

  /** For each test how many of its key there are up to it. */
  private int[] count(TestRows sorted) {
    int[] numbers = new int[sorted.size()];
    TestCase first = sorted.get(0);
    for (int i = 0; i < numbers.length; i++) {
      TestCase test = sorted.get(i);
      if (i > 0 && sameKey(first, test)) {
        numbers[i] = numbers[i - 1] + 1;
        add(first, test);
      } else {
        numbers[i] = 1;
        first = test;
      }
    }
    return numbers;
  }

  private static boolean sameKey(TestCase a, TestCase b) {
    return length(a) == length(b) && a.key().equals(b.key());
  }

  private static int length(TestCase test) {
    String holder = test.className().isEmpty() ? test.suite() : test.className();
    return holder.length() + test.nameLength();
  }

  private void add(TestCase first, TestCase test) {
    repeatsByPath.computeIfAbsent(test.artifact(), path -> new Repeats()).add(first, test);
  }

  private static Artifact with(Artifact artifact, Problem problem) {
    return artifact.with(Reading.with(artifact.problems(), problem));
  }
}
