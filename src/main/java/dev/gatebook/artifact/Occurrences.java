package dev.gatebook.artifact;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All tests by key. Of tests with one key all are kept: the second and later ones bear their number
 * behind the parameters, in the order of files and of cases in a file.
 */
final class Occurrences {
  private final List<TestCase> tests = new ArrayList<>();
  private final Map<String, Repeats> repeatsByPath = new HashMap<>();

  private Occurrences(List<TestCase> all) {
    List<TestCase> sorted = new ArrayList<>(all);
    sorted.sort(new KeyOrder());
    int first = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (!sameKey(sorted.get(first), sorted.get(i))) {
        first = i;
      }
      add(sorted.get(first), sorted.get(i), i - first + 1);
    }
  }

  static Occurrences of(List<TestCase> all) {
    return new Occurrences(all);
  }

  List<TestCase> tests() {
    return tests;
  }

  /** The artifact, with a note when it repeats tests. */
  Artifact tell(Artifact artifact) {
    Repeats repeats = repeatsByPath.get(artifact.path());
    return repeats == null ? artifact : with(artifact, repeats.problem(artifact.path()));
  }

  private void add(TestCase first, TestCase test, int number) {
    tests.add(number == 1 ? test : numbered(test, number));
    if (number > 1) {
      repeatsByPath.computeIfAbsent(test.artifact(), path -> new Repeats()).add(first, test);
    }
  }

  private static boolean sameKey(TestCase a, TestCase b) {
    return new KeyOrder().compare(a, b) == 0;
  }

  private static TestCase numbered(TestCase test, int number) {
    return new TestCase(
        test.suite(),
        test.className(),
        test.name(),
        test.parameters() + "#" + number,
        test.outcome(),
        test.durationMillis(),
        test.failure(),
        test.file(),
        test.tags(),
        test.artifact());
  }

  private static Artifact with(Artifact artifact, Problem problem) {
    return artifact.with(Reading.with(artifact.problems(), problem));
  }
}
