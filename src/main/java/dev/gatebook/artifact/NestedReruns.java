package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Failures that Surefire lists twice. Up to 3.5.3 it writes the tests of a class with nested
 * classes into the file of the innermost one, and those of the outer class that it runs again into
 * a file of their own: a test that failed both times stands in two files. It is one failing test.
 * What failed in one file and passed in the other stays twice, as neither file says which run was
 * the last.
 */
final class NestedReruns {
  private static final String DIALECT = "surefire";

  private final Map<String, List<String>> reruns = new HashMap<>();

  private NestedReruns() {}

  /** The same files in their order, where the first run of such a test counts for nothing. */
  static List<Reading> settled(List<Reading> readings) {
    NestedReruns nested = new NestedReruns();
    readings.stream().filter(NestedReruns::mayHold).forEach(nested::collect);
    return nested.reruns.isEmpty() ? readings : readings.stream().map(nested::settle).toList();
  }

  private static boolean mayHold(Reading reading) {
    return reading.artifact().dialect().equals(DIALECT)
        && reading.artifact().tests().failed() + reading.artifact().tests().errors() > 0;
  }

  /** Failures that stand in the file of their own class. */
  private void collect(Reading reading) {
    reading.tests().failing().stream()
        .filter(test -> test.suite().equals(test.className()))
        .forEach(
            test ->
                reruns
                    .computeIfAbsent(place(reading, test), key -> new ArrayList<>())
                    .add(reading.artifact().path()));
  }

  private Reading settle(Reading reading) {
    if (!mayHold(reading) || reading.tests().failing().stream().noneMatch(NestedReruns::isAstray)) {
      return reading;
    }
    List<TestCase> kept = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (TestCase test : reading.tests()) {
      List<String> again = isAstray(test) ? again(reading, test) : List.of();
      if (again.isEmpty()) {
        kept.add(test);
      } else {
        counted.add(again.remove(0));
      }
    }
    return counted.isEmpty()
        ? reading
        : reading.with(kept).noting(Complaints.earlierRun(reading.artifact().path(), counted));
  }

  private List<String> again(Reading reading, TestCase test) {
    return reruns.getOrDefault(place(reading, test), List.of());
  }

  /** Whether it is a failure of a class that stands in the file of one nested in it. */
  private static boolean isAstray(TestCase test) {
    return test.outcome().isFailure() && test.suite().startsWith(test.className() + "$");
  }

  /** The test in its folder: runs of other modules have nothing to do with it. */
  private static String place(Reading reading, TestCase test) {
    String path = reading.artifact().path();
    return path.substring(0, path.lastIndexOf('/') + 1) + "\n" + test.key();
  }
}
